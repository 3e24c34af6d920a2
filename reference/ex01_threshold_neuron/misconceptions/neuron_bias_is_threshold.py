"""
title:
  en: 'Takes the bias for the threshold: fires where x·w >= b'
  es: 'Toma el sesgo por el umbral: dispara donde x·w >= b'
hint:
  en: 'The bias is the threshold with its sign turned and moved to the other side: x·w + b >= 0.'
  es: 'El sesgo es el umbral pasado al otro lado con el signo cambiado: x·w + b >= 0.'
fails:
  - neuron_figure_of_the_notes
  - neuron_is_exact
  - neuron_takes_any_array_like
  - neuron_threshold_is_minus_the_bias
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import step


def neuron(x, w, b):
    return step(np.asarray(x, dtype=float) @ np.asarray(w, dtype=float) - b)
