"""
title:
  en: 'Answers the opposite'
  es: 'Responde lo contrario'
hint:
  en: 'Is it 1 where the inputs agree, or where they differ?'
  es: '¿Vale 1 donde las entradas coinciden o donde difieren?'
fails:
  - xor_network_truth_table
"""

from reference import *  # noqa: F403 - everything else as in the reference


def xor_network():
    return [([[1.0, 1.0], [1.0, 1.0]], [-1.0, -2.0], "step"), ([[-1.0], [1.0]], [0.0], "step")]
