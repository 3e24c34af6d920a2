"""
title:
  en: "Makes the class weights add up to 1 first"
  es: "Hace que los pesos de clase sumen 1 antes"
hint:
  en: "The notes choose weights that add up to 1, but they are used as given: twice the weights, twice the loss."
  es: "Los apuntes eligen pesos que suman 1, pero se usan como vienen: el doble de pesos, el doble de pérdida."
fails:
  - weighted_cross_entropy_ignores_copies
  - weighted_cross_entropy_of_absent_classes
  - weighted_cross_entropy_of_any_batch
  - weighted_cross_entropy_is_pure
"""
import numpy as np
from reference import *


def weighted_cross_entropy(logits, labels, class_weights):
    labels = np.asarray(labels)
    w = np.asarray(class_weights, dtype=np.float64) / np.sum(class_weights)
    own = -log_softmax(logits)[np.arange(labels.size), labels]
    return sum(w[c] * own[labels == c].mean() for c in np.unique(labels))
