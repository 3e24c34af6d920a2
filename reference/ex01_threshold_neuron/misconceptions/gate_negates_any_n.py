"""
title:
  en: 'Reads every N at the front as a negation, however many there are'
  es: 'Lee como negación cualquier N inicial, por muchas que haya'
hint:
  en: '"NNAND" is not a name of a gate; check the name before you take it apart.'
  es: '"NNAND" no es el nombre de una puerta; comprueba el nombre antes de descomponerlo.'
fails:
  - gate_refuses_other_names
"""

from reference import *  # noqa: F403 - everything else as in the reference


def gate(name):
    if name == "NOT":
        return [-1], 0
    if name.startswith("N"):
        w, b = gate(name[1:])
        return [-v for v in w], -b - 1
    if name == "AND":
        return [1, 1], -2
    if name == "OR":
        return [1, 1], -1
    raise ValueError(name)
