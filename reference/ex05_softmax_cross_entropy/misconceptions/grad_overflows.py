"""
title:
  en: "Computes its own softmax without a shift"
  es: "Calcula su propio softmax sin desplazar"
hint:
  en: "The gradient is finite for logits of any size: use the softmax you made safe."
  es: "El gradiente es finito para logits de cualquier tamaño: usa el softmax que ya hiciste seguro."
fails:
  - cross_entropy_grad_of_any_batch
"""
import numpy as np
from reference import *


def cross_entropy_grad(logits, labels):
    with np.errstate(all="ignore"):
        e = np.exp(np.asarray(logits, dtype=np.float64))
        p = e / e.sum(axis=1, keepdims=True)
    return (p - one_hot(labels, p.shape[1])) / len(p)
