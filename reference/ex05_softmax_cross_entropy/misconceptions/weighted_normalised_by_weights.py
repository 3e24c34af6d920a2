"""
title:
  en: "Divides by the sum of the examples' weights"
  es: "Divide por la suma de los pesos de los ejemplos"
hint:
  en: "That is what frameworks do with class weights; the notes add the class means with their weights as they are."
  es: "Es lo que hacen los frameworks con los pesos de clase; los apuntes suman las medias de clase con sus pesos tal cual."
fails:
  - weighted_cross_entropy_ignores_copies
  - weighted_cross_entropy_of_absent_classes
  - weighted_cross_entropy_of_any_batch
  - weighted_cross_entropy_is_pure
"""
import numpy as np
from reference import *


def weighted_cross_entropy(logits, labels, class_weights):
    labels = np.asarray(labels)
    own = -log_softmax(logits)[np.arange(labels.size), labels]
    w = np.asarray(class_weights, dtype=np.float64)[labels]
    return (w * own).sum() / max(w.sum(), 1e-300)
