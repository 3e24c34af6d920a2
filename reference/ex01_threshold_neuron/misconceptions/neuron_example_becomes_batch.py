"""
title:
  en: 'Gives an array (1,) back for a single example'
  es: 'Devuelve un arreglo (1,) para un solo ejemplo'
hint:
  en: 'An example (n,) has a scalar answer; only a batch has an array.'
  es: 'Un ejemplo (n,) tiene una respuesta escalar; solo un lote tiene un arreglo.'
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
    return step(np.atleast_2d(np.asarray(x, dtype=float)) @ np.asarray(w, dtype=float) + b)
