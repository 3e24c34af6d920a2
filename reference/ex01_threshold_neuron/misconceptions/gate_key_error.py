"""
title:
  en: 'Raises KeyError for an unknown name'
  es: 'Lanza KeyError con un nombre desconocido'
hint:
  en: 'Looking up a missing key raises KeyError, which is no ValueError: check the name first.'
  es: 'Buscar una clave que falta lanza KeyError, que no es un ValueError: comprueba antes el nombre.'
fails:
  - gate_refuses_other_names
  - gate_refuses_xor
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import gate as right

GATES = {name: right(name) for name in ("AND", "OR", "NAND", "NOR", "NOT")}


def gate(name):
    return GATES[name]
