"""
title:
  en: "Averages over the classes present instead of adding"
  es: "Promedia las clases presentes en lugar de sumarlas"
hint:
  en: "E = C_A·E_A + C_B·E_B is a sum; the weights already say how much each class counts."
  es: "E = C_A·E_A + C_B·E_B es una suma; los pesos ya dicen cuánto cuenta cada clase."
fails:
  - weighted_cross_entropy_ignores_copies
  - weighted_cross_entropy_of_any_batch
"""
import numpy as np
from reference import *


def weighted_cross_entropy(logits, labels, class_weights):
    labels = np.asarray(labels)
    own = -log_softmax(logits)[np.arange(labels.size), labels]
    return np.mean([class_weights[c] * own[labels == c].mean() for c in np.unique(labels)])
