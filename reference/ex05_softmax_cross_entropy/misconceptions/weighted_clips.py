"""
title:
  en: "Clips the probabilities at 1e-12"
  es: "Recorta las probabilidades en 1e-12"
hint:
  en: "The clip caps the loss of a confident mistake at 27.6. With log_softmax there is nothing to clip."
  es: "El recorte limita a 27.6 la pérdida de un error confiado. Con log_softmax no hay nada que recortar."
fails:
  - weighted_cross_entropy_of_any_batch
"""
import numpy as np
from reference import *


def weighted_cross_entropy(logits, labels, class_weights):
    labels = np.asarray(labels)
    own = -np.log(np.maximum(softmax(logits)[np.arange(labels.size), labels], 1e-12))
    return sum(class_weights[c] * own[labels == c].mean() for c in np.unique(labels))
