"""
title:
  en: 'Cuts the relu off at 6'
  es: 'Corta la relu en 6'
hint:
  en: 'Is there an upper end in max(0, z)?'
  es: '¿Hay un extremo superior en max(0, z)?'
fails:
  - activation_mirrored
  - activation_of_any_array_like
  - activation_far_out
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    return np.clip(np.asarray(z, float), 0, 6) if name == "relu" else right(name, z)
