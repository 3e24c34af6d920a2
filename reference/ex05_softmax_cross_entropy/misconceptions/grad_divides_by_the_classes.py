"""
title:
  en: "Divides by the number of classes"
  es: "Divide por la cantidad de clases"
hint:
  en: "The mean runs over the examples: divide by the batch."
  es: "La media recorre los ejemplos: divide por el lote."
fails:
  - cross_entropy_grad_of_one_example
  - cross_entropy_grad_shares_the_batch
  - cross_entropy_grad_of_any_batch
  - cross_entropy_grad_is_pure
"""
import numpy as np
from reference import *


def cross_entropy_grad(logits, labels):
    p = softmax(logits)
    return (p - one_hot(labels, p.shape[1])) / p.shape[1]
