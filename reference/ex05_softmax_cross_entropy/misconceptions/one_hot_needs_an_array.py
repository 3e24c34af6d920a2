"""
title:
  en: "Compares the labels before making them an array"
  es: "Compara las etiquetas antes de volverlas arreglo"
hint:
  en: "A list does not compare with a number: np.asarray comes first."
  es: "Una lista no se compara con un número: primero va np.asarray."
fails:
  - one_hot_is_pure
  - one_hot_of_any_labels
  - one_hot_refuses_what_is_no_class
"""
import numpy as np
from reference import *


def one_hot(labels, n_classes):
    if (labels < 0).any() or (labels >= n_classes).any():
        raise ValueError("label out of range")
    return np.eye(n_classes)[labels]
