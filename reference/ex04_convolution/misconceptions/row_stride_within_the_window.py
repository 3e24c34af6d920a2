"""
title:
  en: "Uses the stride as a dilation"
  es: "Usa el paso como dilatación"
hint:
  en: "Is the stride the step from window to window, or from value to value within one?"
  es: "¿El paso es lo que va de ventana a ventana, o de valor a valor dentro de una?"
fails:
  - correlate1d_of_the_notes
  - correlate1d_of_one_value
  - correlate1d_of_any_row
  - correlate1d_is_homogeneous
  - correlate1d_is_pure
"""
import numpy as np
from reference import *


def correlate1d(x, kernel, stride=1, padding=0):
    padded, kernel = np.pad(np.asarray(x, dtype=float), padding), np.asarray(kernel, dtype=float)
    reach = stride * (kernel.size - 1)
    return np.array([padded[s:s + reach + 1:stride] @ kernel for s in range(padded.size - reach)])
