"""
title:
  en: "Takes seed 0 for no seed"
  es: "Toma la semilla 0 por ausencia de semilla"
hint:
  en: "What is `seed or None` when seed is 0?"
  es: "¿Qué es `seed or None` cuando seed es 0?"
fails:
  - minibatches_follow_the_seed
  - minibatches_is_pure
"""
import numpy as np
from reference import *


def minibatches(n, batch_size, seed):
    order = np.random.default_rng(seed or None).permutation(n)
    return [order[k:k + batch_size] for k in range(0, n, batch_size)]
