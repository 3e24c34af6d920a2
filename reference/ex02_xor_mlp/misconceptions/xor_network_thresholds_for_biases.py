"""
title:
  en: 'Gives thresholds where biases are due'
  es: 'Da umbrales donde corresponden sesgos'
hint:
  en: 'A unit that fires from 1 on: which bias does it have?'
  es: 'Una unidad que dispara desde 1: ¿qué sesgo tiene?'
fails:
  - xor_network_truth_table
"""

from reference import *  # noqa: F403 - everything else as in the reference


def xor_network():
    return [([[1.0, 1.0], [1.0, 1.0]], [1.0, 2.0], "step"), ([[1.0], [-1.0]], [1.0], "step")]
