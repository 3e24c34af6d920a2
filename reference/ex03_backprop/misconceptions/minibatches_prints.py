"""
title:
  en: "Prints the epoch"
  es: "Imprime la época"
hint:
  en: "Who reads the order of the examples?"
  es: "¿Quién lee el orden de los ejemplos?"
fails:
  - minibatches_is_pure
"""
import reference
from reference import *


def minibatches(n, batch_size, seed):
    print("epoch of", n)
    return reference.minibatches(n, batch_size, seed)
