"""
title:
  en: "Makes only as many columns as there are labels in use"
  es: "Hace sólo tantas columnas como etiquetas en uso"
hint:
  en: "A class that does not occur in the batch still has its column: n_classes says how many there are."
  es: "Una clase que no aparece en el lote igual tiene su columna: n_classes dice cuántas hay."
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
    return np.eye(labels.max() + 1)[labels]
