"""
title:
  en: 'Uses the bitwise operator, which floats and lists do not have'
  es: 'Usa el operador de bits, que no existe para decimales ni listas'
hint:
  en: '0.0 and 1.0 are legal, and so are lists: compose the neurons.'
  es: '0.0 y 1.0 son legales, y las listas también: compón las neuronas.'
fails:
  - xor_takes_any_array_like
  - xor_of_other_zeros_and_ones
  - xor_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference


def xor(x1, x2):
    return x1 ^ x2
