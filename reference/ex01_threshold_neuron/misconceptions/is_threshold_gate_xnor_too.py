"""
title:
  en: 'Refuses XOR but accepts its opposite'
  es: 'Rechaza XOR pero acepta su contraria'
hint:
  en: 'If a line parted the corners of XNOR, the same line would part those of XOR.'
  es: 'Si una recta separara las esquinas de XNOR, la misma separaría las de XOR.'
fails:
  - is_threshold_gate_accepts_fourteen_of_sixteen
  - is_threshold_gate_takes_any_form
"""

from reference import *  # noqa: F403 - everything else as in the reference


def is_threshold_gate(targets):
    return [int(t) for t in targets] != [0, 1, 1, 0]
