"""
title:
  en: 'Compares its argument with 0 without making it an array'
  es: 'Compara su argumento con 0 sin convertirlo en arreglo'
hint:
  en: 'Can a list be compared with 0?'
  es: '¿Se puede comparar una lista con 0?'
fails:
  - activation_of_any_array_like
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    return (z >= 0) * 1.0 if name == "step" else right(name, z)
