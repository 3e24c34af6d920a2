"""
title:
  en: 'Returns the threshold instead of the bias'
  es: 'Devuelve el umbral en vez del sesgo'
hint:
  en: 'The neuron adds b: a neuron that asks for a sum of 2 has b = -2.'
  es: 'La neurona suma b: una neurona que pide una suma de 2 tiene b = -2.'
fails:
  - gate_not_turns_its_input_round
  - gate_two_inputs_give_the_truth_table
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import gate as right


def gate(name):
    w, b = right(name)
    return w, -b
