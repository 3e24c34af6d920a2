"""
title:
  en: "Works in single precision throughout"
  es: "Trabaja todo en precisión simple"
hint:
  en: "What is the largest number that float32 holds? float64 is due unless an argument is float32 itself."
  es: "¿Cuál es el mayor número que cabe en float32? Corresponde float64 salvo que un argumento sea float32."
fails:
  - correlate1d_is_homogeneous
"""
import numpy as np
from reference import *


def correlate1d(x, kernel, stride=1, padding=0):
    with np.errstate(all="ignore"):
        padded = np.pad(np.asarray(x).astype(np.float32), padding)
        return np.correlate(padded, np.asarray(kernel).astype(np.float32), mode="valid")[::stride]
