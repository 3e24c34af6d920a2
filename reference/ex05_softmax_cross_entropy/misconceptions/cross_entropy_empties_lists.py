"""
title:
  en: "Takes the labels off the list that it was given"
  es: "Saca las etiquetas de la lista que recibió"
hint:
  en: "A list is an argument like any other: read it, do not empty it."
  es: "Una lista es un argumento como cualquier otro: léela, no la vacíes."
fails:
  - cross_entropy_is_pure
"""
import numpy as np
from reference import *


def cross_entropy(logits, labels):
    rows = log_softmax(logits)
    if not isinstance(labels, list):
        labels = list(labels)
    return -sum(rows[i][labels.pop()] for i in reversed(range(len(rows)))) / len(rows)
