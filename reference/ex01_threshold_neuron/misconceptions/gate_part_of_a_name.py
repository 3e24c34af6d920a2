"""
title:
  en: 'Takes part of a name for a name'
  es: 'Acepta un trozo de un nombre como nombre'
hint:
  en: '`in` on a string looks for a substring: "AN" and "" are in it too. Use a tuple of names.'
  es: '`in` sobre una cadena busca subcadenas: "AN" y "" también están. Usa una tupla de nombres.'
fails:
  - gate_refuses_other_names
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import gate as right


def gate(name):
    if name not in "AND OR NAND NOR NOT":
        raise ValueError(name)
    return right(name if name in ("AND", "OR", "NAND", "NOR", "NOT") else "AND")
