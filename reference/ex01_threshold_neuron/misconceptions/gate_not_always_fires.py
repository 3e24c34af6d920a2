"""
title:
  en: 'Lets NOT fire on both inputs: the bias is as large as the weight'
  es: 'Hace que NOT dispare con ambas entradas: el sesgo es tan grande como el peso'
hint:
  en: 'On input 1 the sum must be below 0, not 0.'
  es: 'Con la entrada 1 la suma debe ser menor que 0, no 0.'
fails:
  - gate_not_turns_its_input_round
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import gate as right


def gate(name):
    return ([-1], 1) if name == "NOT" else right(name)
