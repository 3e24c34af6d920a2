"""
title:
  en: "Keeps the incomplete windows at the border"
  es: "Conserva las ventanas incompletas del borde"
hint:
  en: "Does your last window hold size × size pixels? What should happen to the rows that are left over?"
  es: "¿Tu última ventana tiene size × size píxeles? ¿Qué debe pasar con las filas que sobran?"
fails:
  - pool2d_of_blocks
  - pool2d_mirrors_the_extremes
  - pool2d_of_any_image
  - pool2d_extremes_of_any_magnitude
"""
import math

import numpy as np
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    x, step = np.asarray(x, dtype=float), stride or size
    summary = {"max": np.max, "min": np.min, "average": np.mean}[mode]
    counts = [math.ceil((side - size) / step) + 1 for side in x.shape[-2:]]
    result = np.zeros((*x.shape[:-2], *counts))
    for i, j in np.ndindex(*counts):
        top, left = min(i * step, x.shape[-2] - 1), min(j * step, x.shape[-1] - 1)
        result[..., i, j] = summary(x[..., top:top + size, left:left + size], axis=(-2, -1))
    return result
