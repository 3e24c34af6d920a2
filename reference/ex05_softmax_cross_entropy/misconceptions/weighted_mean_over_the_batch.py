"""
title:
  en: "Averages the weighted losses over the batch"
  es: "Promedia las pérdidas ponderadas sobre el lote"
hint:
  en: "E_A is the mean of class A alone: each class is divided by the number of its own examples."
  es: "E_A es la media de la clase A sola: cada clase se divide por la cantidad de sus propios ejemplos."
fails:
  - weighted_cross_entropy_ignores_copies
  - weighted_cross_entropy_of_any_batch
"""
import numpy as np
from reference import *


def weighted_cross_entropy(logits, labels, class_weights):
    labels = np.asarray(labels)
    own = -log_softmax(logits)[np.arange(labels.size), labels]
    return (np.asarray(class_weights)[labels] * own).mean()
