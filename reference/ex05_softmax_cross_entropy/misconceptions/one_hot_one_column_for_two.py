"""
title:
  en: "One column for two classes"
  es: "Una sola columna para dos clases"
hint:
  en: "Two classes have two columns, as any other number has its own."
  es: "Dos clases llevan dos columnas, como cualquier otra cantidad lleva las suyas."
fails:
  - one_hot_rows
  - one_hot_of_any_labels
"""
import numpy as np
from reference import *


def one_hot(labels, n_classes):
    labels = np.asarray(labels)
    if labels.min() < 0 or labels.max() >= n_classes:
        raise ValueError("label out of range")
    return labels[:, np.newaxis] if n_classes == 2 else np.eye(n_classes)[labels]
