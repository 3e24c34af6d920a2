"""
title:
  en: "Averages over all entries of the one-hot product"
  es: "Promedia sobre todas las entradas del producto one-hot"
hint:
  en: "The zeros of the one-hot rows are no examples: divide by the batch, not by batch times classes."
  es: "Los ceros de las filas one-hot no son ejemplos: divide por el lote, no por lote por clases."
fails:
  - cross_entropy_of_logs
  - cross_entropy_of_a_confident_mistake
  - cross_entropy_of_any_batch
  - cross_entropy_is_pure
"""
import numpy as np
from reference import *


def cross_entropy(logits, labels):
    logp = log_softmax(logits)
    return -(logp * one_hot(labels, logp.shape[1])).mean()
