"""
title:
  en: "Works in single precision throughout"
  es: "Trabaja todo en precisión simple"
hint:
  en: "float64 unless the argument itself is float32: small losses lose their digits in 1 + small."
  es: "float64 salvo que el argumento mismo sea float32: las pérdidas chicas pierden sus dígitos en 1 + chico."
fails:
  - weighted_cross_entropy_of_any_batch
"""
import numpy as np
from reference import *


def weighted_cross_entropy(logits, labels, class_weights):
    labels = np.asarray(labels)
    z = np.asarray(logits, dtype=np.float32)
    d = z - z.max(axis=1, keepdims=True)
    own = np.log(np.exp(d).sum(axis=1)) - d[np.arange(labels.size), labels]
    return sum(class_weights[c] * own[labels == c].mean() for c in np.unique(labels))
