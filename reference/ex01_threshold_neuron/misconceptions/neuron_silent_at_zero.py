"""
title:
  en: 'Fires only above 0, as notes 004 print it'
  es: 'Dispara solo por encima de 0, como lo imprimen los apuntes 004'
hint:
  en: 'A sum of exactly 0 fires: use your step.'
  es: 'Una suma de exactamente 0 dispara: usa tu step.'
fails:
  - neuron_figure_of_the_notes
  - neuron_is_exact
  - neuron_takes_any_array_like
  - neuron_threshold_is_minus_the_bias
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def neuron(x, w, b):
    return (np.asarray(x, dtype=float) @ np.asarray(w, dtype=float) + b > 0).astype(int)
