"""
title:
  en: "Takes the median for the average"
  es: "Toma la mediana por el promedio"
hint:
  en: "What is the average of 0, 0, 0 and 8?"
  es: "¿Cuál es el promedio de 0, 0, 0 y 8?"
fails:
  - pool2d_of_the_statement
  - pool2d_of_any_image
"""
import numpy as np
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    x = np.asarray(x, dtype=float)
    step = size if stride is None else stride
    windows = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(-2, -1))[..., ::step, ::step, :, :]
    return {"max": np.max, "min": np.min, "average": np.median}[mode](windows, axis=(-2, -1))
