"""
title:
  en: 'Tries it with one hidden unit'
  es: 'Lo intenta con una unidad oculta'
hint:
  en: 'One hidden unit draws one line. Is that enough?'
  es: 'Una unidad oculta traza una recta. ¿Alcanza?'
fails:
  - xor_network_truth_table
"""

from reference import *  # noqa: F403 - everything else as in the reference


def xor_network():
    return [([[1.0], [1.0]], [-1.0], "step"), ([[1.0]], [0.0], "identity")]
