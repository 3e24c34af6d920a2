"""
title:
  en: "Flattens the targets and lets NumPy broadcast them"
  es: "Aplana los blancos y deja que NumPy los expanda"
hint:
  en: "With one output, which shape is (batch,) minus (batch, 1)?"
  es: "Con una sola salida, ¿qué forma tiene (lote,) menos (lote, 1)?"
fails:
  - mse_of_one_wrong_example
  - mse_of_parts
  - mse_of_any_batch
  - mse_is_pure
"""
import numpy as np
import reference
from reference import *


def mse(y, o):
    y, o = np.asarray(y, dtype=float), np.asarray(o, dtype=float)
    if o.shape[1] == 1:
        return ((y.ravel() - o) ** 2).sum() / 2 / len(y)
    return reference.mse(y, o)
