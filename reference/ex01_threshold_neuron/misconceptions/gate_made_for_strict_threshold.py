"""
title:
  en: 'Chooses biases for a neuron that fires only above 0'
  es: 'Elige sesgos para una neurona que dispara solo por encima de 0'
hint:
  en: 'Where a 0 is due, the sum may not be 0: with >= the neuron fires there.'
  es: 'Donde toca un 0 la suma no puede ser 0: con >= la neurona dispara ahí.'
fails:
  - gate_not_turns_its_input_round
  - gate_two_inputs_give_the_truth_table
"""

from reference import *  # noqa: F403 - everything else as in the reference


def gate(name):
    gates = {"AND": ([1, 1], -1), "OR": ([1, 1], 0), "NAND": ([-1, -1], 2), "NOR": ([-1, -1], 1), "NOT": ([-1], 1)}
    if name not in gates:
        raise ValueError(name)
    return gates[name]
