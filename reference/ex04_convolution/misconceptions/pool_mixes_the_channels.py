"""
title:
  en: "Pools over the channels too"
  es: "Reduce también sobre los canales"
hint:
  en: "How many channels come out of three? Over which axes do you take the maximum?"
  es: "¿Cuántos canales salen de tres? ¿Sobre qué ejes tomas el máximo?"
fails:
  - pool2d_of_blocks
  - pool2d_of_the_statement
  - pool2d_of_any_image
  - pool2d_extremes_of_any_magnitude
"""
import numpy as np
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    result = reference.pool2d(x, size, stride, mode)
    if result.ndim == 2:
        return result
    return {"max": np.max, "min": np.min, "average": np.mean}[mode](result, axis=0)
