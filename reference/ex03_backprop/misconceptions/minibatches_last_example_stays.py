"""
title:
  en: "Never moves the last example"
  es: "Nunca mueve el último ejemplo"
hint:
  en: "In which batches can example n - 1 be?"
  es: "¿En qué lotes puede estar el ejemplo n - 1?"
fails:
  - minibatches_mix_the_examples
"""
import numpy as np
from reference import *


def minibatches(n, batch_size, seed):
    order = np.append(np.random.default_rng(seed).permutation(n - 1), n - 1)
    return [order[k:k + batch_size] for k in range(0, n, batch_size)]
