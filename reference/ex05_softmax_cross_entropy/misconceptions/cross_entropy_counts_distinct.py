"""
title:
  en: "Counts equal examples once"
  es: "Cuenta una sola vez los ejemplos iguales"
hint:
  en: "Two equal examples are two examples: divide by the size of the batch."
  es: "Dos ejemplos iguales son dos ejemplos: divide por el tamaño del lote."
fails:
  - cross_entropy_of_any_batch
"""
import numpy as np
from reference import *


def cross_entropy(logits, labels):
    own = {(tuple(row), int(label)) for row, label in zip(np.asarray(logits).tolist(), labels)}
    return -sum(log_softmax(row)[label] for row, label in own) / len(own)
