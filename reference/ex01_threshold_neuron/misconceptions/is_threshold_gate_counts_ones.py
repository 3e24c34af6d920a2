"""
title:
  en: 'Refuses every table with two ones'
  es: 'Rechaza toda tabla con dos unos'
hint:
  en: 'Two ones side by side can be parted from two zeros; only two ones on a diagonal cannot.'
  es: 'Dos unos contiguos se separan de dos ceros; solo dos unos en diagonal no.'
fails:
  - is_threshold_gate_accepts_what_neurons_compute
  - is_threshold_gate_accepts_fourteen_of_sixteen
  - is_threshold_gate_takes_any_form
  - is_threshold_gate_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference


def is_threshold_gate(targets):
    return sum(int(t) for t in targets) != 2
