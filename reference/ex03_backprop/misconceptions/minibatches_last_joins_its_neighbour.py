"""
title:
  en: "A short last batch joins the one before"
  es: "Un último lote corto se une al anterior"
hint:
  en: "May a batch be longer than batch_size?"
  es: "¿Puede un lote ser más largo que batch_size?"
fails:
  - minibatches_cover_an_epoch
  - minibatches_follow_the_seed
  - minibatches_mix_the_examples
  - minibatches_is_pure
"""
import numpy as np
import reference
from reference import *


def minibatches(n, batch_size, seed):
    found = reference.minibatches(n, batch_size, seed)
    if len(found) > 1 and len(found[-1]) < batch_size:
        found[-2:] = [np.concatenate(found[-2:])]
    return found
