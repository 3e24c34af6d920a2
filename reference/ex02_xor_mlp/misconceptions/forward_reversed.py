"""
title:
  en: 'Goes through the layers from the last to the first'
  es: 'Recorre las capas de la última a la primera'
hint:
  en: 'Which layer sees x?'
  es: '¿Qué capa ve a x?'
fails:
  - forward_cut_in_two
  - forward_merges_linear_layers
  - forward_of_any_network
  - forward_of_each_example
  - forward_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation, affine


def forward(x, layers):
    s = x
    for W, b, name in layers[::-1]:
        s = activation(name, affine(s, W, b))
    return s
