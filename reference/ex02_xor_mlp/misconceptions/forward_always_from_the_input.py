"""
title:
  en: 'Feeds x to every layer'
  es: 'Da x a todas las capas'
hint:
  en: 'What goes into the second layer: x, or what came out of the first?'
  es: '¿Qué entra en la segunda capa: x, o lo que salió de la primera?'
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
    for W, b, name in layers:
        s = activation(name, affine(x, W, b))
    return s
