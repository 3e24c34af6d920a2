"""
title:
  en: "Combines truth values with or"
  es: "Combina los valores de verdad con or"
hint:
  en: "What is np.dot([True, True], [True, True]): 2, or True? Which type do you compute in?"
  es: "¿Cuánto es np.dot([True, True], [True, True]): 2 o True? ¿En qué tipo calculas?"
fails:
  - correlate1d_of_any_row
"""
import numpy as np
from reference import *


def correlate1d(x, kernel, stride=1, padding=0):
    padded, kernel = np.pad(np.asarray(x), padding), np.asarray(kernel)
    return np.array([np.dot(padded[s:s + kernel.size], kernel) for s in range(0, padded.size - kernel.size + 1, stride)])
