"""
title:
  en: 'Loops over rows and columns'
  es: 'Recorre filas y columnas'
hint:
  en: 'How many axes has the z of a single example?'
  es: '¿Cuántos ejes tiene el z de un solo ejemplo?'
fails:
  - activation_mirrored
  - activation_of_any_array_like
  - activation_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    right(name, 0.0)
    return [[right(name, value) for value in row] for row in z]
