"""
title:
  en: 'Gives NOT two weights'
  es: 'Da dos pesos a NOT'
hint:
  en: 'NOT has a single input: its w has shape (1,).'
  es: 'NOT tiene una sola entrada: su w tiene forma (1,).'
fails:
  - gate_not_turns_its_input_round
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import gate as right


def gate(name):
    return ([-1, 0], 0.5) if name == "NOT" else right(name)
