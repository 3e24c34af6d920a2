"""
title:
  en: "Pools the first channel only"
  es: "Reduce sólo el primer canal"
hint:
  en: "How many channels come out, and is each of them looked at?"
  es: "¿Cuántos canales salen, y se mira cada uno de ellos?"
fails:
  - pool2d_of_blocks
  - pool2d_of_any_image
  - pool2d_extremes_of_any_magnitude
"""
import numpy as np
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    x = np.asarray(x, dtype=float)
    if x.ndim == 2:
        return reference.pool2d(x, size, stride, mode)
    return np.stack([reference.pool2d(x[0], size, stride, mode)] * len(x))
