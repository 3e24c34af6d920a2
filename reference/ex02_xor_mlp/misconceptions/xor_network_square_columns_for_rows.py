"""
title:
  en: 'Writes one row a unit where W is square'
  es: 'Escribe una fila por unidad donde W es cuadrada'
hint:
  en: 'With two inputs and two units nobody complains. Which of the two are the columns?'
  es: 'Con dos entradas y dos unidades nadie se queja. ¿Cuáles de las dos son las columnas?'
fails:
  - xor_network_truth_table
"""

from reference import *  # noqa: F403 - everything else as in the reference


def xor_network():
    # Meant: the first unit is x1 + x2 >= 1, the second -x1 - x2 >= -1.
    return [([[1.0, 1.0], [-1.0, -1.0]], [-1.0, 1.0], "step"), ([[1.0], [1.0]], [-2.0], "step")]
