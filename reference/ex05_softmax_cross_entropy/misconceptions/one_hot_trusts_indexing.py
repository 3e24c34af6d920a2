"""
title:
  en: "Leaves the check of the labels to NumPy's indexing"
  es: "Deja el control de las etiquetas a la indexación de NumPy"
hint:
  en: "Indexing raises IndexError, which is no ValueError, and takes -1 for the last class."
  es: "La indexación lanza IndexError, que no es un ValueError, y toma -1 como la última clase."
fails:
  - one_hot_refuses_what_is_no_class
"""
import numpy as np
from reference import *


def one_hot(labels, n_classes):
    return np.eye(n_classes)[np.asarray(labels)]
