"""
title:
  en: 'Applies no activation in the last layer'
  es: 'No aplica activación en la última capa'
hint:
  en: 'The last layer names an activation too. Who applies it?'
  es: 'La última capa también nombra una activación. ¿Quién la aplica?'
fails:
  - forward_perceptron_of_the_notes
  - forward_cut_in_two
  - forward_of_any_network
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation, affine


def forward(x, layers):
    s = x
    for W, b, name in layers[:-1]:
        s = activation(name, affine(s, W, b))
    return affine(s, layers[-1][0], layers[-1][1])
