"""
title:
  en: 'Gives 1/2 at exactly 0'
  es: 'Da 1/2 en el 0 exacto'
hint:
  en: 'What is the second argument of np.heaviside for?'
  es: '¿Para qué sirve el segundo argumento de np.heaviside?'
fails:
  - activation_with_a_kink
  - activation_of_any_array_like
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    return np.heaviside(np.asarray(z, float), 0.5) if name == "step" else right(name, z)
