"""
title:
  en: 'Negates the one list of weights that AND and OR use too'
  es: 'Niega la única lista de pesos, que también usan AND y OR'
hint:
  en: 'A list kept in the module is the same list in every call: after NAND the weights of AND are negative.'
  es: 'Una lista guardada en el módulo es la misma en todas las llamadas: después de NAND los pesos de AND son negativos.'
fails:
  - gate_two_inputs_give_the_truth_table
"""

from reference import *  # noqa: F403 - everything else as in the reference

WEIGHTS = [1, 1]
BIASES = {"AND": -2, "OR": -1, "NAND": 1, "NOR": 0}


def gate(name):
    if name == "NOT":
        return [-1], 0
    if name not in BIASES:
        raise ValueError(name)
    if name.startswith("N"):
        WEIGHTS[:] = [-abs(v) for v in WEIGHTS]
    return WEIGHTS, BIASES[name]
