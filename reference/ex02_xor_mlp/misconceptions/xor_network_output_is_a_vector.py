"""
title:
  en: 'Gives the output weights as a vector'
  es: 'Da los pesos de salida como vector'
hint:
  en: 'Which shape has W where there are two inputs and one unit?'
  es: '¿Qué forma tiene W con dos entradas y una unidad?'
fails:
  - xor_network_truth_table
  - xor_network_is_small
  - xor_network_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import xor_network as right


def xor_network():
    (V, c, bend), (W, b, squash) = right()
    return [(V, c, bend), (W[:, 0], b, squash)]
