"""
title:
  en: 'Pairs the elements of vectors only'
  es: 'Empareja solo los elementos de vectores'
hint:
  en: 'The pairs of a matrix stacked on a new axis are no (batch, n) any more: flatten first, restore the shape after.'
  es: 'Los pares de una matriz apilados en un eje nuevo ya no son (lote, n): aplana antes y recupera la forma después.'
fails:
  - xor_of_arrays_undoes_itself
  - xor_takes_any_array_like
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import gate, neuron


def xor(x1, x2):
    pairs = np.stack([np.atleast_1d(x1), np.atleast_1d(x2)], axis=1)
    hidden = np.stack([neuron(pairs, *gate("OR")), neuron(pairs, *gate("NAND"))], axis=1)
    out = neuron(hidden, *gate("AND"))
    return out if np.ndim(x1) else out[0]
