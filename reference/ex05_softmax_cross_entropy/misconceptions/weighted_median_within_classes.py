"""
title:
  en: "Takes the median within a class"
  es: "Toma la mediana dentro de cada clase"
hint:
  en: "With three or more examples of a class the median is not the mean."
  es: "Con tres o más ejemplos de una clase la mediana no es la media."
fails:
  - weighted_cross_entropy_of_any_batch
"""
import numpy as np
from reference import *


def weighted_cross_entropy(logits, labels, class_weights):
    labels = np.asarray(labels)
    own = -log_softmax(logits)[np.arange(len(labels)), labels]
    return sum(class_weights[c] * np.median(own[labels == c]) for c in np.unique(labels))
