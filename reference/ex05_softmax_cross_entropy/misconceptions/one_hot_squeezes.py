"""
title:
  en: "Returns a vector for a batch of one"
  es: "Devuelve un vector para un lote de uno"
hint:
  en: "The shape is (batch, n_classes) for a batch of one as well."
  es: "La forma es (lote, n_classes) también para un lote de uno."
fails:
  - one_hot_of_any_labels
  - one_hot_rows
"""
import numpy as np
from reference import *


def one_hot(labels, n_classes):
    labels = np.asarray(labels)
    if labels.min() < 0 or labels.max() >= n_classes:
        raise ValueError("label out of range")
    return np.eye(n_classes)[labels].squeeze()
