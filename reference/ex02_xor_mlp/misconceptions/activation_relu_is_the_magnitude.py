"""
title:
  en: 'Turns negative numbers positive'
  es: 'Vuelve positivos los números negativos'
hint:
  en: 'Is a negative number cut off, or mirrored?'
  es: '¿Un número negativo se corta o se refleja?'
fails:
  - activation_mirrored
  - activation_with_a_kink
  - activation_of_any_array_like
  - activation_far_out
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    return np.abs(np.asarray(z, float)) if name == "relu" else right(name, z)
