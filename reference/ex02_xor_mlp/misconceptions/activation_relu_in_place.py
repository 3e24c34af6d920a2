"""
title:
  en: 'Writes zeros into its argument'
  es: 'Escribe ceros en su argumento'
hint:
  en: 'Does z[z < 0] = 0 make a new array? Can a list do that?'
  es: '¿Crea z[z < 0] = 0 un arreglo nuevo? ¿Puede hacerlo una lista?'
fails:
  - activation_of_any_array_like
  - activation_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    if name != "relu":
        return right(name, z)
    z[z < 0] = 0
    return z
