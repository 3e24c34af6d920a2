"""
title:
  en: 'Returns weights for XOR'
  es: 'Devuelve pesos para XOR'
hint:
  en: 'No weights give XOR: raise ValueError.'
  es: 'Ningunos pesos dan XOR: lanza ValueError.'
fails:
  - gate_refuses_other_names
  - gate_refuses_xor
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import gate as right


def gate(name):
    return ([1, 1], -1) if name == "XOR" else right(name)
