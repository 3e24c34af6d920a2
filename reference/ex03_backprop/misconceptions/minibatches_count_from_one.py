"""
title:
  en: "Counts the examples from 1"
  es: "Cuenta los ejemplos desde 1"
hint:
  en: "Which index has the first row of x?"
  es: "¿Qué índice tiene la primera fila de x?"
fails:
  - minibatches_cover_an_epoch
  - minibatches_mix_the_examples
"""
import reference
from reference import *


def minibatches(n, batch_size, seed):
    return [b + 1 for b in reference.minibatches(n, batch_size, seed)]
