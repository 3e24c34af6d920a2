"""
title:
  en: "Drops the last batch where it is not full"
  es: "Descarta el último lote si no está completo"
hint:
  en: "Who never gets a turn?"
  es: "¿A quién no le toca nunca?"
fails:
  - minibatches_cover_an_epoch
  - minibatches_follow_the_seed
  - minibatches_mix_the_examples
  - minibatches_is_pure
"""
import reference
from reference import *


def minibatches(n, batch_size, seed):
    return [b for b in reference.minibatches(n, batch_size, seed) if len(b) == batch_size]
