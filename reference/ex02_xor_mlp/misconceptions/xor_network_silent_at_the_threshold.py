"""
title:
  en: 'Is made for a step that is 0 at 0'
  es: 'Está hecha para un escalón que vale 0 en 0'
hint:
  en: 'What does the step give at exactly 0?'
  es: '¿Qué da el escalón en el 0 exacto?'
fails:
  - xor_network_truth_table
"""

from reference import *  # noqa: F403 - everything else as in the reference


def xor_network():
    return [([[1.0, 1.0], [1.0, 1.0]], [0.0, -1.0], "step"), ([[1.0], [-1.0]], [0.0], "step")]
