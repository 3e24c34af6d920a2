"""
title:
  en: "Calls the kernel f, as the notes do"
  es: "Llama f al kernel, como los apuntes"
hint:
  en: "The contract's names are part of it. What happens to a call that says kernel=...?"
  es: "Los nombres del contrato son parte de él. ¿Qué pasa con una llamada que dice kernel=...?"
fails:
  - correlate1d_of_any_row
"""
import numpy as np
from reference import *


def correlate1d(x, f, stride=1, padding=0):
    padded = np.pad(np.asarray(x, dtype=float), padding)
    return np.correlate(padded, np.asarray(f, dtype=float), mode="valid")[::stride]
