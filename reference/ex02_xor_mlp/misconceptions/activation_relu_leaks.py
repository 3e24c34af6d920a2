"""
title:
  en: 'Gives the leaky relu of the notes, max(0.1 z, z)'
  es: 'Da la leaky relu de los apuntes, max(0,1 z, z)'
hint:
  en: 'What is left of a negative number in a relu without a leak?'
  es: '¿Qué queda de un número negativo en una relu sin fuga?'
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
    z = np.asarray(z, float)
    return np.maximum(0.1 * z, z) if name == "relu" else right(name, z)
