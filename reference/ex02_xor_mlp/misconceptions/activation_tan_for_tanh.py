"""
title:
  en: 'Takes tan for tanh'
  es: 'Toma tan por tanh'
hint:
  en: 'What does the h stand for?'
  es: '¿Qué significa la h?'
fails:
  - activation_mirrored
  - activation_of_any_array_like
  - activation_far_out
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    return np.tan(np.asarray(z, float)) if name == "tanh" else right(name, z)
