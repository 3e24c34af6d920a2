"""
title:
  en: 'Uses math.exp, which takes one number'
  es: 'Usa math.exp, que toma un solo número'
hint:
  en: 'What does math.exp say to an array of three numbers?'
  es: '¿Qué dice math.exp ante un arreglo de tres números?'
fails:
  - activation_sigmoid_of_log_odds
  - activation_mirrored
  - activation_of_any_array_like
  - activation_far_out
  - activation_is_pure
"""

import math

from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    return 1 / (1 + math.exp(-z)) if name == "sigmoid" else right(name, z)
