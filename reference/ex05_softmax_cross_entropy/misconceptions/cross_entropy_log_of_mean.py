"""
title:
  en: "Takes the logarithm of the mean probability"
  es: "Toma el logaritmo de la probabilidad media"
hint:
  en: "Mean of the logarithms and logarithm of the mean differ as soon as two examples do."
  es: "La media de los logaritmos y el logaritmo de la media difieren en cuanto difieren dos ejemplos."
fails:
  - cross_entropy_of_logs
  - cross_entropy_of_a_confident_mistake
  - cross_entropy_of_any_batch
  - cross_entropy_is_pure
"""
import numpy as np
from reference import *


def cross_entropy(logits, labels):
    p = softmax(logits)[np.arange(len(labels)), np.asarray(labels)]
    with np.errstate(divide="ignore"):
        return -np.log(p.mean())
