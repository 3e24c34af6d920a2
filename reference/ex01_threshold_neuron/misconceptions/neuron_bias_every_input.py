"""
title:
  en: 'Adds the bias once for each input'
  es: 'Suma el sesgo una vez por cada entrada'
hint:
  en: 'The bias is added once, after the sum of the products; with one input there is no difference.'
  es: 'El sesgo se suma una vez, después de sumar los productos; con una sola entrada no se nota.'
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
    return step((np.asarray(x, dtype=float) * np.asarray(w, dtype=float) + b).sum(axis=-1))
