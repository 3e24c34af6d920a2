"""
title:
  en: "Refuses a batch only when every label is wrong"
  es: "Rechaza un lote sólo si todas las etiquetas están mal"
hint:
  en: "One label outside is enough: any, not all."
  es: "Una sola etiqueta fuera basta: any, no all."
fails:
  - one_hot_refuses_what_is_no_class
"""
import numpy as np
from reference import *


def one_hot(labels, n_classes):
    labels = np.asarray(labels)
    if ((labels < 0) | (labels >= n_classes)).all():
        raise ValueError("label out of range")
    return (labels[:, None] == np.arange(n_classes)).astype(float)
