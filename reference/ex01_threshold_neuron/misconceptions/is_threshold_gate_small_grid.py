"""
title:
  en: 'Searches too few weights and biases'
  es: 'Busca entre muy pocos pesos y sesgos'
hint:
  en: 'With weights and biases from -1, 0, 1 no neuron is an AND, though AND is one: search more, or reason.'
  es: 'Con pesos y sesgos de -1, 0, 1 ninguna neurona es un AND, aunque AND lo es: busca más o razona.'
fails:
  - is_threshold_gate_accepts_what_neurons_compute
  - is_threshold_gate_accepts_fourteen_of_sixteen
  - is_threshold_gate_takes_any_form
  - is_threshold_gate_is_pure
"""

from itertools import product

from reference import *  # noqa: F403 - everything else as in the reference
from reference import CORNERS, neuron


def is_threshold_gate(targets):
    table = [int(t) for t in targets]
    return any(neuron(CORNERS, w, b).tolist() == table for *w, b in product((-1, 0, 1), repeat=3))
