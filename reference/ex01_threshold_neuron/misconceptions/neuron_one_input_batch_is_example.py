"""
title:
  en: 'With one input takes a vector of examples and an example for the same'
  es: 'Con una sola entrada confunde un lote con un ejemplo'
hint:
  en: 'With n = 1 a batch is (batch, 1) and an example is (1,): keep every axis of x.'
  es: 'Con n = 1 un lote es (lote, 1) y un ejemplo es (1,): conserva todos los ejes de x.'
fails:
  - neuron_answers_a_batch_row_by_row
  - neuron_is_exact
  - neuron_takes_any_array_like
  - neuron_threshold_is_minus_the_bias
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import step


def neuron(x, w, b):
    x, w = np.asarray(x, dtype=float), np.asarray(w, dtype=float)
    if w.size == 1:
        return step(x * w + b)
    return step(x @ w + b)
