"""
title:
  en: 'Answers -1 and 1'
  es: 'Responde -1 y 1'
hint:
  en: 'Which number is -1 rounded?'
  es: '¿Qué número es -1 redondeado?'
fails:
  - xor_network_truth_table
"""

from reference import *  # noqa: F403 - everything else as in the reference


def xor_network():
    return [([[5.0, 5.0], [5.0, 5.0]], [-2.5, -7.5], "tanh"), ([[5.0], [-5.0]], [-5.0], "tanh")]
