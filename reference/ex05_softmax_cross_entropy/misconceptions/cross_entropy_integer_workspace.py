"""
title:
  en: "Computes in an array of the type of the logits"
  es: "Calcula en un arreglo del tipo de los logits"
hint:
  en: "Logits may be integers; their log-softmax is not."
  es: "Los logits pueden ser enteros; su log-softmax no."
fails:
  - cross_entropy_of_any_batch
"""
import numpy as np
from reference import *


def cross_entropy(logits, labels):
    z = np.array(logits)
    z[...] = log_softmax(z)
    return -z[np.arange(len(z)), np.asarray(labels)].mean()
