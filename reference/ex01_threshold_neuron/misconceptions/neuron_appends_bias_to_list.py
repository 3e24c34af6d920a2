"""
title:
  en: 'Appends the bias to the caller''s list of weights'
  es: 'Añade el sesgo a la lista de pesos de quien llama'
hint:
  en: 'append changes the list you were given; build a new one.'
  es: 'append cambia la lista que recibes; construye una nueva.'
fails:
  - neuron_is_pure
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import step


def neuron(x, w, b):
    if not isinstance(w, list):
        w = list(w)
    w.append(b)
    x = np.asarray(x, dtype=float)
    ones = np.ones((*x.shape[:-1], 1))
    return step(np.concatenate([x, ones], axis=-1) @ np.asarray(w, dtype=float))
