"""
title:
  en: 'Copies the formula of tanh as it stands'
  es: 'Copia la fórmula de tanh tal cual'
hint:
  en: 'Which of the two exponentials overflows at z = 750, and what does the quotient become?'
  es: '¿Cuál de las dos exponenciales se desborda en z = 750, y en qué se convierte el cociente?'
fails:
  - activation_far_out
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    if name != "tanh":
        return right(name, z)
    z = np.asarray(z, float)
    return (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z))
