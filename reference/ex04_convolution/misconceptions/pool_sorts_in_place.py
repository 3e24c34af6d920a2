"""
title:
  en: "Sorts the caller's pixels"
  es: "Ordena los píxeles de quien llama"
hint:
  en: "Is a slice of an array a copy? What does sort do to it?"
  es: "¿Un corte de un arreglo es una copia? ¿Qué le hace sort?"
fails:
  - pool2d_of_the_statement
  - pool2d_mirrors_the_extremes
  - pool2d_of_any_image
  - pool2d_extremes_of_any_magnitude
  - pool2d_is_pure
"""
import numpy as np
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    x = np.asarray(x, dtype=float)
    if x.ndim == 3:
        return np.stack([pool2d(channel, size, stride, mode) for channel in x])
    if mode == "average":
        return reference.pool2d(x, size, stride, mode)
    step = size if stride is None else stride
    rows = []
    for r in range(0, x.shape[0] - size + 1, step):
        rows.append([])
        for c in range(0, x.shape[1] - size + 1, step):
            window = x[r:r + size, c:c + size]
            window.sort(axis=0)  # the extremes of the columns first, then those of the rows
            rows[-1].append(window[-1].max() if mode == "max" else window[0].min())
    return np.array(rows)
