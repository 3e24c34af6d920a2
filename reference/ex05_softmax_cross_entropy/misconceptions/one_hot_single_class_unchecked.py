"""
title:
  en: "Does not check the labels of a single class"
  es: "No revisa las etiquetas de una clase única"
hint:
  en: "With one class 0 is the only label: 1 is out of range."
  es: "Con una clase 0 es la única etiqueta: 1 está fuera de rango."
fails:
  - one_hot_refuses_what_is_no_class
"""
import numpy as np
from reference import *


def one_hot(labels, n_classes):
    labels = np.asarray(labels)
    if n_classes == 1:
        return np.ones((len(labels), 1))
    if labels.min() < 0 or labels.max() >= n_classes:
        raise ValueError("label out of range")
    return np.eye(n_classes)[labels]
