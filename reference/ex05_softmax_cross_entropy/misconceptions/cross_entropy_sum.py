"""
title:
  en: "Adds the examples up instead of averaging"
  es: "Suma los ejemplos en lugar de promediarlos"
hint:
  en: "The loss must not grow with the size of the batch."
  es: "La pérdida no debe crecer con el tamaño del lote."
fails:
  - cross_entropy_of_any_batch
  - cross_entropy_of_logs
"""
import numpy as np
from reference import *


def cross_entropy(logits, labels):
    logp = log_softmax(logits)
    return -logp[np.arange(len(labels)), np.asarray(labels)].sum()
