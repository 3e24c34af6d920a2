"""
title:
  en: 'Keeps the first weights it was given'
  es: 'Se queda con los primeros pesos que recibió'
hint:
  en: 'A function that stores its arguments answers the next call with the wrong ones.'
  es: 'Una función que guarda sus argumentos responde la siguiente llamada con los que no son.'
fails:
  - neuron_answers_a_batch_row_by_row
  - neuron_is_exact
  - neuron_takes_any_array_like
  - neuron_threshold_is_minus_the_bias
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import step

_seen = {}


def neuron(x, w, b):
    x = np.asarray(x, dtype=float)
    weights = _seen.setdefault((x.shape, float(x.sum())), np.array(w, dtype=float))
    return step(x @ weights + b)
