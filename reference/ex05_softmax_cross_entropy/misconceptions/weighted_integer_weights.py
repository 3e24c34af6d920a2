"""
title:
  en: "Turns the weights into integers"
  es: "Convierte los pesos en enteros"
hint:
  en: "0.66 and 0.33 both become 0."
  es: "0.66 y 0.33 se vuelven ambos 0."
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
    w = np.asarray(class_weights).astype(int)
    own = -log_softmax(logits)[np.arange(labels.size), labels]
    return sum(w[c] * own[labels == c].mean() for c in np.unique(labels))
