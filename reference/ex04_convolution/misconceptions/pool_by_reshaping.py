"""
title:
  en: "Cuts the image into blocks by reshaping it"
  es: "Corta la imagen en bloques cambiándole la forma"
hint:
  en: "Into which shape does your image of 5×7 go with blocks of 2? And where is the stride?"
  es: "¿A qué forma pasa tu imagen de 5×7 con bloques de 2? ¿Y dónde está el paso?"
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
    *channels, height, width = x.shape
    blocks = x.reshape(*channels, height // size, size, width // size, size)
    return {"max": np.max, "min": np.min, "average": np.mean}[mode](blocks, axis=(-3, -1))
