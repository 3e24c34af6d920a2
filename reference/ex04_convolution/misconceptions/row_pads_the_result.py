"""
title:
  en: "Adds the zeros to the result"
  es: "Agrega los ceros al resultado"
hint:
  en: "Does the kernel see the zeros that you add? When do they come in, before it slides or after?"
  es: "¿El kernel ve los ceros que agregas? ¿Cuándo entran, antes de deslizarlo o después?"
fails:
  - correlate1d_of_one_value
  - correlate1d_of_any_row
  - correlate1d_is_homogeneous
"""
import numpy as np
from reference import *


def correlate1d(x, kernel, stride=1, padding=0):
    inner = np.correlate(np.asarray(x, dtype=float), np.asarray(kernel, dtype=float), mode="valid")
    return np.pad(inner, padding)[::stride]
