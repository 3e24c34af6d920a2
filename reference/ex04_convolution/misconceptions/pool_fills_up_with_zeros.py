"""
title:
  en: "Fills incomplete windows up with zeros"
  es: "Completa con ceros las ventanas incompletas"
hint:
  en: "5 columns in windows of 2: how many windows fit, and what do you do with the column that is left?"
  es: "5 columnas en ventanas de 2: ¿cuántas ventanas caben, y qué haces con la columna que sobra?"
fails:
  - pool2d_of_blocks
  - pool2d_mirrors_the_extremes
  - pool2d_of_any_image
  - pool2d_extremes_of_any_magnitude
"""
import numpy as np
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    x, step = np.asarray(x, dtype=float), stride or size
    rest = [-(side - size) % step for side in x.shape[-2:]]
    return reference.pool2d(np.pad(x, [(0, 0)] * (x.ndim - 2) + [(0, rest[0]), (0, rest[1])]), size, step, mode)
