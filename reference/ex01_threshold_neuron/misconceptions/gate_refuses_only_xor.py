"""
title:
  en: 'Refuses XOR only and takes any other name for one of the gates'
  es: 'Solo rechaza XOR y toma cualquier otro nombre por una de las puertas'
hint:
  en: 'Any name that is not one of the five is an error, not just XOR.'
  es: 'Cualquier nombre que no sea uno de los cinco es un error, no solo XOR.'
fails:
  - gate_refuses_other_names
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import gate as right


def gate(name):
    if name == "XOR":
        raise ValueError("XOR takes more than one neuron")
    return right(name if name in ("AND", "OR", "NAND", "NOR") else "NOT")
