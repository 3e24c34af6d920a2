"""
title:
  en: "Divides the probabilities by the batch but not the ones"
  es: "Divide por el lote las probabilidades pero no los unos"
hint:
  en: "Right for a batch of one. The rows must add up to 0 for any batch."
  es: "Correcto para un lote de uno. Las filas deben sumar 0 con cualquier lote."
fails:
  - cross_entropy_grad_of_any_batch
  - cross_entropy_grad_shares_the_batch
"""
import numpy as np
from reference import *


def cross_entropy_grad(logits, labels):
    p = softmax(logits)
    return p / len(p) - one_hot(labels, p.shape[1])
