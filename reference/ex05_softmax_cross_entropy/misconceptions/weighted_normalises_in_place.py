"""
title:
  en: "Normalises the caller's weights in place and multiplies back"
  es: "Normaliza en el lugar los pesos de quien llama y deshace la cuenta"
hint:
  en: "The value is right, but the caller's weights have changed."
  es: "El valor es correcto, pero los pesos de quien llama cambiaron."
fails:
  - weighted_cross_entropy_is_pure
"""
import numpy as np
from reference import *


def weighted_cross_entropy(logits, labels, class_weights):
    labels = np.asarray(labels)
    w = np.asarray(class_weights, dtype=np.float64)
    total = w.sum()
    if w.flags.writeable:
        w /= total
    else:
        w = w / total
    own = -log_softmax(logits)[np.arange(labels.size), labels]
    return total * sum(w[c] * own[labels == c].mean() for c in np.unique(labels))
