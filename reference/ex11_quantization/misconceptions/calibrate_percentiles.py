"""
title:
  en: "Leaves the outermost hundredths out"
  es: "Deja fuera la centésima parte de cada extremo"
hint:
  en: "Outliers may be worth cutting off. Does the contract ask for it?"
  es: "Quizá convenga recortar valores atípicos. ¿Lo pide el contrato?"
fails:
  - calibrate_bounds_what_was_seen
  - calibrate_of_any_array_likes
"""
import numpy as np
from reference import *


def calibrate(batches):
    values = np.concatenate([np.ravel(batch) for batch in batches])
    return np.percentile(values, 1), np.percentile(values, 99)
