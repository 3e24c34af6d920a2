"""
title:
  en: "Normalises over the whole array"
  es: "Normaliza sobre todo el arreglo"
hint:
  en: "Each slice along `axis` is a distribution of its own: sum along that axis only."
  es: "Cada corte a lo largo de `axis` es una distribución aparte: suma sólo por ese eje."
fails:
  - softmax_undoes_the_logarithm
  - softmax_shift_of_each_row
  - softmax_along_any_axis
  - softmax_winner_takes_all
  - softmax_of_any_array_like
  - softmax_is_pure
"""
import numpy as np
from reference import *


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=np.float64)
    e = np.exp(z - z.max())
    return e / e.sum()
