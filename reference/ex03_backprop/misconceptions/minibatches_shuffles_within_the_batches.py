"""
title:
  en: "Cuts first and shuffles within each batch"
  es: "Corta primero y mezcla dentro de cada lote"
hint:
  en: "Which examples can be in the first batch?"
  es: "¿Qué ejemplos pueden estar en el primer lote?"
fails:
  - minibatches_follow_the_seed
  - minibatches_mix_the_examples
"""
import numpy as np
from reference import *


def minibatches(n, batch_size, seed):
    rng = np.random.default_rng(seed)
    return [rng.permutation(np.arange(k, min(k + batch_size, n))) for k in range(0, n, batch_size)]
