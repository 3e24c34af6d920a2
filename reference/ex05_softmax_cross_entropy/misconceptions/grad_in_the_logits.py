"""
title:
  en: "Works in the caller's logits"
  es: "Trabaja sobre los logits de quien llama"
hint:
  en: "np.asarray(logits) is the caller's own array: what is written into it stays there."
  es: "np.asarray(logits) es el mismo arreglo de quien llama: lo que se escribe en él queda ahí."
fails:
  - cross_entropy_grad_of_any_batch
  - cross_entropy_grad_is_pure
"""
import numpy as np
from reference import *


def cross_entropy_grad(logits, labels):
    g = np.asarray(logits, dtype=np.float64)
    g[...] = softmax(g)
    g[np.arange(len(g)), np.asarray(labels)] -= 1
    return g / len(g)
