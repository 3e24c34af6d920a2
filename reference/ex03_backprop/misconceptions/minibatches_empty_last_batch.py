"""
title:
  en: "Leaves an empty batch at the end"
  es: "Deja un lote vacío al final"
hint:
  en: "How many batches of 5 do 10 examples make?"
  es: "¿Cuántos lotes de 5 forman 10 ejemplos?"
fails:
  - minibatches_cover_an_epoch
  - minibatches_follow_the_seed
  - minibatches_mix_the_examples
  - minibatches_is_pure
"""
import numpy as np
from reference import *


def minibatches(n, batch_size, seed):
    order = np.random.default_rng(seed).permutation(n)
    return [order[k * batch_size:(k + 1) * batch_size] for k in range(n // batch_size + 1)]
