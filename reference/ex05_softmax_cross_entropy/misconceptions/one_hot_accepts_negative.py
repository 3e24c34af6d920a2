"""
title:
  en: "Checks only that labels are not too large"
  es: "Sólo controla que las etiquetas no sean demasiado grandes"
hint:
  en: "-1 is no class, though NumPy reads it as the last one."
  es: "-1 no es una clase, aunque NumPy la lea como la última."
fails:
  - one_hot_refuses_what_is_no_class
"""
import numpy as np
from reference import *


def one_hot(labels, n_classes):
    labels = np.asarray(labels)
    if labels.max() >= n_classes:
        raise ValueError("label too large")
    if labels.min() < -n_classes:
        raise ValueError("label too small")
    return np.eye(n_classes)[labels]
