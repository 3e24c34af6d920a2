"""
title:
  en: 'Scales its weights at each call'
  es: 'Escala sus pesos en cada llamada'
hint:
  en: 'What does the second call return?'
  es: '¿Qué devuelve la segunda llamada?'
fails:
  - xor_network_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import xor_network as right

_layers = right()


def xor_network():
    (V, c, _), output = _layers
    V *= 1.0625
    c *= 1.0625
    return [(V, c, "relu"), output]
