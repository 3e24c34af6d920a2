"""
title:
  en: "Leaves zeros out of the mean"
  es: "Deja los ceros fuera de la media"
hint:
  en: "Zeros get a sign too. Do they count in the error that alpha makes small?"
  es: "Los ceros también reciben signo. ¿Cuentan en el error que alpha hace chico?"
fails:
  - binarize_takes_weights_apart
  - binarize_of_any_array_like
  - binarize_is_pure
"""
import numpy as np
from reference import *


def binarize(w):
    w = np.asarray(w)
    sizes = np.abs(w[w != 0])
    return np.where(w >= 0, 1, -1), sizes.mean() if sizes.size else 0.0
