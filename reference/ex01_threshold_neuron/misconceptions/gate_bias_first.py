"""
title:
  en: 'Returns (b, w) instead of (w, b)'
  es: 'Devuelve (b, w) en vez de (w, b)'
hint:
  en: 'Weights first, bias second.'
  es: 'Primero los pesos, después el sesgo.'
fails:
  - gate_not_turns_its_input_round
  - gate_two_inputs_give_the_truth_table
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import gate as right


def gate(name):
    return right(name)[::-1]
