"""
title:
  en: 'Skips layers that are not tuples'
  es: 'Salta las capas que no son tuplas'
hint:
  en: 'May a layer be a list?'
  es: '¿Puede una capa ser una lista?'
fails:
  - forward_of_any_network
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import forward as right


def forward(x, layers):
    return right(x, [layer for layer in layers if isinstance(layer, tuple)])
