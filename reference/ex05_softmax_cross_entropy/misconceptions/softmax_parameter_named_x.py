"""
title:
  en: "Calls its first parameter x"
  es: "Llama x a su primer parámetro"
hint:
  en: "The contract's names are part of it: softmax(z=..., axis=...)."
  es: "Los nombres del contrato son parte de él: softmax(z=..., axis=...)."
fails:
  - softmax_of_any_array_like
"""
import numpy as np
from reference import *


def softmax(x, axis=-1):
    x = np.asarray(x, dtype=np.float64)
    with np.errstate(over="ignore"):
        e = np.exp(x - x.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
