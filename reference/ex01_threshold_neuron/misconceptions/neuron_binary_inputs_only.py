"""
title:
  en: 'Adds the weights of the inputs that are 1 and forgets the values of the others'
  es: 'Suma los pesos de las entradas que valen 1 y olvida los demás valores'
hint:
  en: 'The inputs are any real numbers; each multiplies its weight.'
  es: 'Las entradas son números reales cualesquiera; cada una multiplica a su peso.'
fails:
  - neuron_is_exact
  - neuron_takes_any_array_like
  - neuron_threshold_is_minus_the_bias
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import step


def neuron(x, w, b):
    active = np.asarray(x, dtype=float) == 1
    return step(np.where(active, np.asarray(w, dtype=float), 0.0).sum(axis=-1) + b)
