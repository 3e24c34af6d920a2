"""
title:
  en: 'Prints its weights'
  es: 'Imprime sus pesos'
hint:
  en: 'What is still on the screen after debugging?'
  es: '¿Qué quedó en pantalla después de depurar?'
fails:
  - xor_network_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import xor_network as right


def xor_network():
    print("weights of", len(right()), "layers")
    return right()
