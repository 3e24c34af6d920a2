"""
title:
  en: 'Prints each layer''s activation'
  es: 'Imprime la activación de cada capa'
hint:
  en: 'What is still on the screen after debugging?'
  es: '¿Qué quedó en pantalla después de depurar?'
fails:
  - forward_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import forward as right


def forward(x, layers):
    for layer in layers:
        print("layer:", layer[2])
    return right(x, layers)
