"""
title:
  en: 'Accepts only what non-negative weights can compute'
  es: 'Solo acepta lo que calculan pesos no negativos'
hint:
  en: 'Weights may be negative: NAND and NOT are threshold gates.'
  es: 'Los pesos pueden ser negativos: NAND y NOT son puertas umbral.'
fails:
  - is_threshold_gate_accepts_what_neurons_compute
  - is_threshold_gate_accepts_fourteen_of_sixteen
  - is_threshold_gate_takes_any_form
  - is_threshold_gate_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference


def is_threshold_gate(targets):
    t = [int(v) for v in targets]
    return t[0] <= t[1] <= t[3] and t[0] <= t[2] <= t[3]
