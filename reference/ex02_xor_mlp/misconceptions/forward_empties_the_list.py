"""
title:
  en: 'Takes the layers off the caller''s list'
  es: 'Saca las capas de la lista de quien llama'
hint:
  en: 'What is left in `layers` after the call?'
  es: '¿Qué queda en `layers` después de la llamada?'
fails:
  - forward_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation, affine


def forward(x, layers):
    s = x
    while layers:
        W, b, name = layers.pop(0)
        s = activation(name, affine(s, W, b))
    return s
