"""
title:
  en: "Never uses the seed"
  es: "Nunca usa la semilla"
hint:
  en: "How could anybody repeat your training?"
  es: "¿Cómo podría alguien repetir tu entrenamiento?"
fails:
  - minibatches_follow_the_seed
  - minibatches_is_pure
"""
import numpy as np
from reference import *


def minibatches(n, batch_size, seed):
    order = np.random.permutation(n)
    return [order[k:k + batch_size] for k in range(0, n, batch_size)]
