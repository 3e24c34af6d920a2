"""
title:
  en: 'Gives -1 below 0'
  es: 'Da -1 por debajo de 0'
hint:
  en: 'Which two values can a threshold neuron take?'
  es: '¿Qué dos valores puede tomar una neurona umbral?'
fails:
  - activation_with_a_kink
  - activation_of_any_array_like
  - activation_far_out
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    z = np.asarray(z, float)
    return np.where(z >= 0, 1.0, -1.0) if name == "step" else right(name, z)
