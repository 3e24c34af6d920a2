"""
title:
  en: "Always normalises along the last axis"
  es: "Siempre normaliza por el último eje"
hint:
  en: "The parameter `axis` says where the classes lie; the maximum and the sum run along it."
  es: "El parámetro `axis` dice dónde están las clases; el máximo y la suma lo recorren."
fails:
  - softmax_along_any_axis
  - softmax_of_any_array_like
"""
import numpy as np
from reference import *


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=np.float64)
    with np.errstate(over="ignore"):
        e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
