"""
title:
  en: 'Turns AND into NAND by turning the signs of weights that meet the threshold exactly'
  es: 'Convierte AND en NAND cambiando signos de pesos que tocan justo el umbral'
hint:
  en: 'Where AND''s sum is exactly 0, so is that of the negated weights, and both fire.'
  es: 'Donde la suma de AND es exactamente 0 también lo es la de los pesos negados, y ambas disparan.'
fails:
  - gate_two_inputs_give_the_truth_table
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import gate as right


def gate(name):
    return ([-1, -1], 2) if name == "NAND" else right(name)
