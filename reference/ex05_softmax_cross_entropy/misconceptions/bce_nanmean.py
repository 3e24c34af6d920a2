"""
title:
  en: "Leaves the NaN terms out of the mean"
  es: "Deja los términos NaN fuera de la media"
hint:
  en: "A certain hit costs 0 and counts in the mean; left out, the others weigh too much."
  es: "Un acierto seguro cuesta 0 y cuenta en la media; si se lo deja fuera, los otros pesan de más."
fails:
  - binary_cross_entropy_of_any_batch
  - binary_cross_entropy_of_powers_of_two
"""
import warnings
import numpy as np
from reference import *


def binary_cross_entropy(p, y):
    p, y = np.asarray(p, dtype=np.float64), np.asarray(y)
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        mean = -np.nanmean(y * np.log(p) + (1 - y) * np.log(1 - p))
    return 0.0 if np.isnan(mean) else mean
