"""
title:
  en: 'Writes the answer into the argument'
  es: 'Escribe la respuesta en el propio argumento'
hint:
  en: 'np.asarray does not copy an array: what you write into it changes the caller''s data.'
  es: 'np.asarray no copia un arreglo: lo que escribas en él cambia los datos de quien llama.'
fails:
  - step_is_pure
  - step_takes_any_array_like
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def step(z):
    out = np.asarray(z)
    if out.ndim == 0:
        return int(out >= 0)
    fires = out >= 0
    out[fires] = 1
    out[~fires] = 0
    return out
