"""
title:
  en: "Stops one window early"
  es: "Se detiene una ventana antes"
hint:
  en: "An image as large as the window: how many windows are there, and how many does your range give?"
  es: "Una imagen tan grande como la ventana: ¿cuántas ventanas hay, y cuántas da tu rango?"
fails:
  - pool2d_of_blocks
  - pool2d_of_the_statement
  - pool2d_mirrors_the_extremes
  - pool2d_of_any_image
  - pool2d_extremes_of_any_magnitude
  - pool2d_is_pure
"""
import numpy as np
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    x = np.asarray(x, dtype=float)
    step = size if stride is None else stride
    summary = {"max": np.max, "min": np.min, "average": np.mean}[mode]
    return np.moveaxis(np.array([[summary(x[..., r:r + size, c:c + size], axis=(-2, -1))
                                  for c in range(0, x.shape[-1] - size, step)]
                                 for r in range(0, x.shape[-2] - size, step)]), (0, 1), (-2, -1))
