"""
title:
  en: "Clips the probabilities at 1e-12"
  es: "Recorta las probabilidades en 1e-12"
hint:
  en: "The clip caps the loss of a confident mistake at 27.6. With log_softmax there is nothing to clip."
  es: "El recorte limita a 27.6 la pérdida de un error confiado. Con log_softmax no hay nada que recortar."
fails:
  - cross_entropy_of_a_confident_mistake
  - cross_entropy_of_any_batch
"""
import numpy as np
from reference import *


def cross_entropy(logits, labels):
    p = softmax(logits)[np.arange(len(labels)), np.asarray(labels)]
    return -np.log(np.clip(p, 1e-12, 1.0)).mean()
