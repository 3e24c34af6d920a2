"""
title:
  en: "Pairs the weights with the classes present, in order"
  es: "Empareja los pesos con las clases presentes, en orden"
hint:
  en: "Where class 0 is absent, class 1 must still meet class_weights[1]."
  es: "Si la clase 0 falta, la clase 1 igual debe encontrarse con class_weights[1]."
fails:
  - weighted_cross_entropy_of_absent_classes
  - weighted_cross_entropy_of_any_batch
"""
import numpy as np
from reference import *


def weighted_cross_entropy(logits, labels, class_weights):
    labels = np.asarray(labels)
    own = -log_softmax(logits)[np.arange(labels.size), labels]
    return sum(w * own[labels == c].mean() for c, w in zip(np.unique(labels), class_weights))
