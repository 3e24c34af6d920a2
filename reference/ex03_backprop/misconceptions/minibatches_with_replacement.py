"""
title:
  en: "Draws every index anew"
  es: "Sortea cada índice de nuevo"
hint:
  en: "How often does each example come in an epoch?"
  es: "¿Cuántas veces aparece cada ejemplo en una época?"
fails:
  - minibatches_cover_an_epoch
  - minibatches_mix_the_examples
"""
import numpy as np
from reference import *


def minibatches(n, batch_size, seed):
    order = np.random.default_rng(seed).integers(0, n, n)
    return [order[k:k + batch_size] for k in range(0, n, batch_size)]
