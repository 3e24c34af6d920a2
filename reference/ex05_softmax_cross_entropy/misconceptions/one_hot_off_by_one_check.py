"""
title:
  en: "Accepts the label n_classes"
  es: "Acepta la etiqueta n_classes"
hint:
  en: "With n classes the labels are 0..n-1: n itself is outside."
  es: "Con n clases las etiquetas son 0..n-1: n ya queda afuera."
fails:
  - one_hot_refuses_what_is_no_class
"""
import numpy as np
from reference import *


def one_hot(labels, n_classes):
    labels = np.asarray(labels)
    if (labels < 0).any() or (labels > n_classes).any():
        raise ValueError("label out of range")
    return (labels[:, None] == np.arange(n_classes)).astype(float)
