"""
title:
  en: "Returns a generator"
  es: "Devuelve un generador"
hint:
  en: "Can what you return be gone through twice?"
  es: "¿Lo que devuelves se puede recorrer dos veces?"
fails:
  - minibatches_cover_an_epoch
  - minibatches_follow_the_seed
  - minibatches_mix_the_examples
  - minibatches_is_pure
"""
import reference
from reference import *


def minibatches(n, batch_size, seed):
    return (b for b in reference.minibatches(n, batch_size, seed))
