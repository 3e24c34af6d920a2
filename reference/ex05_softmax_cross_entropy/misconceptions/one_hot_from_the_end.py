"""
title:
  en: "Counts the columns from the end, as the table of the notes does"
  es: "Cuenta las columnas desde el final, como la tabla de los apuntes"
hint:
  en: "The table of notes 003 writes class A as 0 0 0 0 1; here label 0 is the first column."
  es: "La tabla de los apuntes 003 escribe la clase A como 0 0 0 0 1; aquí la etiqueta 0 es la primera columna."
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
    return np.eye(n_classes)[labels][:, ::-1]
