"""
title:
  en: "Adds bytes up in a byte"
  es: "Suma bytes en un byte"
hint:
  en: "What is 200 + 100 in a byte?"
  es: "¿Cuánto es 200 + 100 en un byte?"
fails:
  - pool2d_of_any_image
"""
import numpy as np
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    x = np.asarray(x)
    step = size if stride is None else stride
    windows = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(-2, -1))[..., ::step, ::step, :, :]
    if mode == "average":
        return windows.sum(axis=(-2, -1), dtype=x.dtype if x.dtype == np.uint8 else None) / size**2
    return windows.max(axis=(-2, -1)) if mode == "max" else windows.min(axis=(-2, -1))
