"""
title:
  en: "Measures in bits"
  es: "Mide en bits"
hint:
  en: "The notes reason in bits and train in nats: cross_entropy uses the natural logarithm."
  es: "Los apuntes razonan en bits y entrenan en nats: cross_entropy usa el logaritmo natural."
fails:
  - cross_entropy_of_logs
  - cross_entropy_of_a_confident_mistake
  - cross_entropy_of_any_batch
  - cross_entropy_is_pure
"""
import numpy as np
from reference import *


def cross_entropy(logits, labels):
    logp = log_softmax(logits) / np.log(2)
    return -logp[np.arange(len(labels)), np.asarray(labels)].mean()
