"""
title:
  en: "Reorders the batches only, as one page of 003 does: they change places, the examples stay together"
  es: "Sólo reordena los lotes, como una página de 003: cambian de lugar, los ejemplos siguen juntos"
hint:
  en: "Does example 0 ever meet another companion than 1?"
  es: "¿El ejemplo 0 se encuentra alguna vez con otro compañero que el 1?"
fails:
  - minibatches_follow_the_seed
  - minibatches_mix_the_examples
"""
import numpy as np
from reference import *


def minibatches(n, batch_size, seed):
    starts = list(range(0, n, batch_size))
    full = [k for k in starts if k + batch_size <= n]
    rest = [k for k in starts if k + batch_size > n]
    order = [*np.random.default_rng(seed).permutation(full).astype(int), *rest]
    return [np.arange(k, min(k + batch_size, n)) for k in order]
