"""
title:
  en: 'Knows more gates than the five'
  es: 'Conoce más puertas que las cinco'
hint:
  en: 'Other gates may well be neurons too, but only five names are asked for: any other is a ValueError.'
  es: 'Puede que otras puertas también sean neuronas, pero solo se piden cinco nombres: cualquier otro es un ValueError.'
fails:
  - gate_refuses_other_names
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import gate as right

MORE = {
    "BUFFER": ([1], -1), "IDENTITY": ([1], -1), "TRUE": ([0, 0], 0), "FALSE": ([0, 0], -1), "MAJORITY": ([1, 1, 1], -2),
}


def gate(name):
    return MORE[name] if name in MORE else right(name)
