"""
title:
  en: "Loses the leading minus"
  es: "Pierde el menos inicial"
hint:
  en: "The logarithm of a probability is negative; a loss that is to be minimised is not."
  es: "El logaritmo de una probabilidad es negativo; una pérdida que se minimiza no lo es."
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
    return logp[np.arange(len(labels)), np.asarray(labels)].mean()
