"""
title:
  en: "Cuts without shuffling"
  es: "Corta sin mezclar"
hint:
  en: "If the examples are sorted by class, what does the first batch teach?"
  es: "Si los ejemplos vienen ordenados por clase, ¿qué enseña el primer lote?"
fails:
  - minibatches_follow_the_seed
  - minibatches_mix_the_examples
"""
import numpy as np
from reference import *


def minibatches(n, batch_size, seed):
    return [np.arange(n)[k:k + batch_size] for k in range(0, n, batch_size)]
