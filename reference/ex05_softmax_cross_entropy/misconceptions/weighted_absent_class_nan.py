"""
title:
  en: "Takes the mean of a class without examples"
  es: "Toma la media de una clase sin ejemplos"
hint:
  en: "The mean of nothing is NaN, and one NaN spoils the sum: skip the classes that do not occur."
  es: "La media de nada es NaN, y un NaN arruina la suma: salta las clases que no aparecen."
fails:
  - weighted_cross_entropy_of_absent_classes
  - weighted_cross_entropy_of_any_batch
"""
import warnings
import numpy as np
from reference import *


def weighted_cross_entropy(logits, labels, class_weights):
    labels = np.asarray(labels)
    own = -log_softmax(logits)[np.arange(labels.size), labels]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return sum(w * own[labels == c].mean() for c, w in enumerate(class_weights))
