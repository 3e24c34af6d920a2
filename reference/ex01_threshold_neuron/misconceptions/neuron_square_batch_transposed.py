"""
title:
  en: 'Multiplies square batches from the wrong side'
  es: 'Multiplica los lotes cuadrados por el lado equivocado'
hint:
  en: 'w @ x adds over the examples of a batch; it goes unnoticed only for a single example.'
  es: 'w @ x suma sobre los ejemplos de un lote; solo pasa inadvertido con un único ejemplo.'
fails:
  - neuron_answers_a_batch_row_by_row
  - neuron_takes_any_array_like
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import step


def neuron(x, w, b):
    x, w = np.asarray(x, dtype=float), np.asarray(w, dtype=float)
    if x.shape[0] == w.shape[0]:
        return step(w @ x + b)
    return step(x @ w + b)
