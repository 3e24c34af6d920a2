"""
title:
  en: 'Gives a scalar back for a batch of one'
  es: 'Devuelve un escalar para un lote de uno'
hint:
  en: 'A batch (1, n) is still a batch: its answer has shape (1,).'
  es: 'Un lote (1, n) sigue siendo un lote: su respuesta tiene forma (1,).'
fails:
  - neuron_answers_a_batch_row_by_row
  - neuron_takes_any_array_like
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import step


def neuron(x, w, b):
    return step(np.squeeze(np.asarray(x, dtype=float) @ np.asarray(w, dtype=float)) + b)
