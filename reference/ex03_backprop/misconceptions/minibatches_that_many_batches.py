"""
title:
  en: "Makes batch_size batches"
  es: "Hace batch_size lotes"
hint:
  en: "Is batch_size the size of a batch, or the number of batches?"
  es: "¿batch_size es el tamaño de un lote, o la cantidad de lotes?"
fails:
  - minibatches_cover_an_epoch
  - minibatches_follow_the_seed
  - minibatches_mix_the_examples
  - minibatches_is_pure
"""
import numpy as np
from reference import *


def minibatches(n, batch_size, seed):
    return np.array_split(np.random.default_rng(seed).permutation(n), batch_size)
