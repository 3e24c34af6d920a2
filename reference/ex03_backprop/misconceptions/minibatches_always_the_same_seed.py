"""
title:
  en: "Always uses the seed 42"
  es: "Usa siempre la semilla 42"
hint:
  en: "Do two seeds give two orders?"
  es: "¿Dos semillas dan dos órdenes?"
fails:
  - minibatches_follow_the_seed
  - minibatches_mix_the_examples
"""
import reference
from reference import *


def minibatches(n, batch_size, seed):
    return reference.minibatches(n, batch_size, 42)
