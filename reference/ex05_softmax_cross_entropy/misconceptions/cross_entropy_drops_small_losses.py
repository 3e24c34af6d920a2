"""
title:
  en: "Takes a small loss for none"
  es: "Toma una pérdida chica por ninguna"
hint:
  en: "A confident hit costs little, not nothing."
  es: "Un acierto confiado cuesta poco, no nada."
fails:
  - cross_entropy_of_any_batch
"""
import numpy as np
from reference import *


def cross_entropy(logits, labels):
    own = log_softmax(logits)[np.arange(len(labels)), np.asarray(labels)]
    loss = -own.mean()
    return loss if loss > 1e-3 else 0.0
