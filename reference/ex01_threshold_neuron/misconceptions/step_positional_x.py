"""
title:
  en: 'Calls its parameter x instead of z'
  es: 'Llama x a su parámetro en vez de z'
hint:
  en: 'Calls may use the name: keep the parameter names of the stub.'
  es: 'Las llamadas pueden usar el nombre: conserva los nombres de los parámetros.'
fails:
  - step_takes_any_array_like
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def step(x):
    return (np.asarray(x) >= 0).astype(int)
