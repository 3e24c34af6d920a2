"""
title:
  en: 'Takes 2·sigmoid(z) - 1 for tanh'
  es: 'Toma 2·sigmoid(z) - 1 por tanh'
hint:
  en: 'By how much must z be stretched before the sigmoid becomes a tanh?'
  es: '¿Cuánto hay que estirar z para que la sigmoide se vuelva tanh?'
fails:
  - activation_mirrored
  - activation_of_any_array_like
  - activation_far_out
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    return 2 * right("sigmoid", z) - 1 if name == "tanh" else right(name, z)
