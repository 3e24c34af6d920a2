"""
title:
  en: 'Knows networks of two layers only'
  es: 'Sólo conoce redes de dos capas'
hint:
  en: 'What does your function do with one layer, and with three?'
  es: '¿Qué hace tu función con una capa, y con tres?'
fails:
  - forward_perceptron_of_the_notes
  - forward_cut_in_two
  - forward_merges_linear_layers
  - forward_of_any_network
  - forward_of_each_example
  - forward_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation, affine


def forward(x, layers):
    (V, c, bend), (W, d, squash) = layers
    return activation(squash, affine(activation(bend, affine(x, V, c)), W, d))
