"""
title:
  en: 'Swaps AND and OR'
  es: 'Intercambia AND y OR'
hint:
  en: 'AND asks for both inputs, OR for at least one.'
  es: 'AND pide las dos entradas; OR, al menos una.'
fails:
  - gate_two_inputs_give_the_truth_table
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import gate as right


def gate(name):
    return right({"AND": "OR", "OR": "AND"}.get(name, name))
