"""
title:
  en: 'Appends the biases to the caller''s list of weights'
  es: 'Agrega los sesgos a la lista de pesos de quien llama'
hint:
  en: 'Whose list is W after the call?'
  es: '¿De quién es la lista W después de la llamada?'
fails:
  - affine_is_pure
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def affine(x, W, b):
    rows = W if isinstance(W, list) else np.asarray(W, float).tolist()
    rows.append(np.asarray(b, float).tolist())
    return np.column_stack([np.asarray(x, float), np.ones(len(x))]) @ np.array(rows, float)
