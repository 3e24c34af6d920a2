"""
title:
  en: "Has the sign of the log-likelihood"
  es: "Tiene el signo de la log-verosimilitud"
hint:
  en: "The loss grows with the logit of a wrong class: its entry of the gradient is positive."
  es: "La pérdida crece con el logit de una clase errada: su entrada del gradiente es positiva."
fails:
  - cross_entropy_grad_of_any_batch
  - cross_entropy_grad_of_one_example
"""
import numpy as np
from reference import *


def cross_entropy_grad(logits, labels):
    p = softmax(logits)
    return (one_hot(labels, p.shape[1]) - p) / len(p)
