"""
title:
  en: "Goes on with the rows of earlier calls"
  es: "Sigue con las filas de llamadas anteriores"
hint:
  en: "A list as a default value is made once and lives on between calls."
  es: "Una lista como valor por defecto se crea una vez y sobrevive entre llamadas."
fails:
  - one_hot_is_pure
  - one_hot_of_any_labels
  - one_hot_rows
"""
import numpy as np
from reference import *


def one_hot(labels, n_classes, rows=[]):
    for label in labels:
        if not 0 <= label < n_classes:
            raise ValueError("label out of range")
        rows.append([int(label == c) for c in range(n_classes)])
    return rows
