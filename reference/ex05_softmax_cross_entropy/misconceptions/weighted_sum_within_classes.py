"""
title:
  en: "Adds up within a class instead of averaging"
  es: "Suma dentro de cada clase en lugar de promediar"
hint:
  en: "A class must not count for more because it has more examples: that is what the weights are for."
  es: "Una clase no debe contar más por tener más ejemplos: para eso están los pesos."
fails:
  - weighted_cross_entropy_ignores_copies
  - weighted_cross_entropy_of_any_batch
"""
import numpy as np
from reference import *


def weighted_cross_entropy(logits, labels, class_weights):
    labels = np.asarray(labels)
    own = -log_softmax(logits)[np.arange(labels.size), labels]
    return (np.asarray(class_weights)[labels] * own).sum()
