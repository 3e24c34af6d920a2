"""
title:
  en: 'Returns a flat array'
  es: 'Devuelve un arreglo plano'
hint:
  en: 'Has the result the shape of z?'
  es: '¿Tiene el resultado la forma de z?'
fails:
  - activation_sigmoid_of_log_odds
  - activation_with_a_kink
  - activation_of_any_array_like
  - activation_far_out
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    return right(name, z).ravel()
