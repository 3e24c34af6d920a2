"""
title:
  en: "Begins somewhere else, and keeps the order"
  es: "Comienza en otro lugar y conserva el orden"
hint:
  en: "Who is the neighbour of example 0, seed after seed?"
  es: "¿Quién es el vecino del ejemplo 0, semilla tras semilla?"
fails:
  - minibatches_follow_the_seed
  - minibatches_mix_the_examples
"""
import numpy as np
from reference import *


def minibatches(n, batch_size, seed):
    order = np.roll(np.arange(n), np.random.default_rng(seed).integers(1, n + 1))
    return [order[k:k + batch_size] for k in range(0, n, batch_size)]
