"""
title:
  en: 'Gives NOT a plain number for its weights, which its own neuron cannot use'
  es: 'Da a NOT un número suelto como pesos, que su propia neurona no puede usar'
hint:
  en: 'w is an array of one weight, [w_1]: x·w needs it.'
  es: 'w es un arreglo de un solo peso, [w_1]: x·w lo necesita.'
fails:
  - gate_not_turns_its_input_round
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import gate as right


def gate(name):
    return (-1.0, 0.5) if name == "NOT" else right(name)
