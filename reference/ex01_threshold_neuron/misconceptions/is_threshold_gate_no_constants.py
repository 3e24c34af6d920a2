"""
title:
  en: 'Refuses the constant tables'
  es: 'Rechaza las tablas constantes'
hint:
  en: 'A neuron with a large enough bias always fires, one with a small enough bias never does.'
  es: 'Una neurona con un sesgo bastante grande dispara siempre; con uno bastante pequeño, nunca.'
fails:
  - is_threshold_gate_accepts_what_neurons_compute
  - is_threshold_gate_accepts_fourteen_of_sixteen
  - is_threshold_gate_takes_any_form
  - is_threshold_gate_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference


def is_threshold_gate(targets):
    t = [int(v) for v in targets]
    return not (t[0] == t[3] and t[1] == t[2])
