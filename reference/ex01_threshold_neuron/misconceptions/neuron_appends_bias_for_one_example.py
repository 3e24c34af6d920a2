"""
title:
  en: 'Appends the bias to the caller''s list of weights, for a single example only'
  es: 'Añade el sesgo a la lista de pesos de quien llama, solo con un único ejemplo'
hint:
  en: 'append changes the list you were given; w + [b] builds a new one.'
  es: 'append cambia la lista que recibes; w + [b] construye una nueva.'
fails:
  - neuron_is_pure
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import neuron as right


def neuron(x, w, b):
    if np.ndim(x) == 1 and isinstance(w, list):
        w.append(b)
        return right([*x, 1], w, 0)
    return right(x, w, b)
