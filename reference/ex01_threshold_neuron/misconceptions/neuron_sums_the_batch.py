"""
title:
  en: 'Adds up the whole batch'
  es: 'Suma el lote entero'
hint:
  en: 'Sum over the inputs of each example (the last axis), not over the examples.'
  es: 'Suma sobre las entradas de cada ejemplo (el último eje), no sobre los ejemplos.'
fails:
  - neuron_answers_a_batch_row_by_row
  - neuron_figure_of_the_notes
  - neuron_is_exact
  - neuron_takes_any_array_like
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import step


def neuron(x, w, b):
    return step(np.sum(np.asarray(x, dtype=float) * np.asarray(w, dtype=float)) + b)
