"""
title:
  en: "Checks the first label only"
  es: "Sólo controla la primera etiqueta"
hint:
  en: "Any label of the batch may be the wrong one."
  es: "Cualquier etiqueta del lote puede ser la errada."
fails:
  - one_hot_refuses_what_is_no_class
"""
import numpy as np
from reference import *


def one_hot(labels, n_classes):
    labels = np.asarray(labels)
    if not 0 <= labels[0] < n_classes:
        raise ValueError("label out of range")
    return (labels[:, None] == np.arange(n_classes)).astype(float)
