"""
title:
  en: 'Fires above 0 only'
  es: 'Sólo dispara por encima de 0'
hint:
  en: 'The course fixes on which side 0 itself lies. On which?'
  es: 'El curso fija de qué lado queda el propio 0. ¿De cuál?'
fails:
  - activation_with_a_kink
  - activation_of_any_array_like
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    return (np.asarray(z, float) > 0) * 1.0 if name == "step" else right(name, z)
