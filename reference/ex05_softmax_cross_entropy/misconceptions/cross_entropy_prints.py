"""
title:
  en: "Prints the loss it returns"
  es: "Imprime la pérdida que devuelve"
hint:
  en: "A function that is asked for a value returns it and prints nothing."
  es: "Una función a la que se le pide un valor lo devuelve y no imprime nada."
fails:
  - cross_entropy_is_pure
"""
import numpy as np
from reference import *


def cross_entropy(logits, labels):
    logp = log_softmax(logits)
    loss = -logp[np.arange(len(labels)), np.asarray(labels)].mean()
    print("loss:", loss)
    return loss
