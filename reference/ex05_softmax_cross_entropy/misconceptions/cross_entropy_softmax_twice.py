"""
title:
  en: "Takes the softmax of probabilities again"
  es: "Vuelve a tomar el softmax de las probabilidades"
hint:
  en: "The argument holds logits: one softmax turns them into probabilities, a second one flattens these."
  es: "El argumento trae logits: un softmax los vuelve probabilidades, y un segundo las aplana."
fails:
  - cross_entropy_of_logs
  - cross_entropy_of_a_confident_mistake
  - cross_entropy_of_any_batch
  - cross_entropy_is_pure
"""
import numpy as np
from reference import *


def cross_entropy(logits, labels):
    logp = log_softmax(softmax(logits))
    return -logp[np.arange(len(labels)), np.asarray(labels)].mean()
