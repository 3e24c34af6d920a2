"""
title:
  en: "Keeps the labels in a byte with a sign"
  es: "Guarda las etiquetas en un byte con signo"
hint:
  en: "There may be more than 128 classes."
  es: "Puede haber más de 128 clases."
fails:
  - one_hot_of_any_labels
  - one_hot_refuses_what_is_no_class
"""
import numpy as np
from reference import *


def one_hot(labels, n_classes):
    labels = np.asarray(labels).astype(np.int8)
    if labels.min() < 0 or labels.max() >= n_classes:
        raise ValueError("label out of range")
    return np.eye(n_classes)[labels]
