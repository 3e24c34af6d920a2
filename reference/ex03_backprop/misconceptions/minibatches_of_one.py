"""
title:
  en: "Follows the misprint of 003, which calls B = 1 a minibatch: batches of one"
  es: "Sigue la errata de 003, que llama minibatch a B = 1: lotes de uno"
hint:
  en: "What is batch_size for, if every batch holds one example?"
  es: "¿Para qué está batch_size, si cada lote tiene un solo ejemplo?"
fails:
  - minibatches_cover_an_epoch
  - minibatches_follow_the_seed
  - minibatches_mix_the_examples
  - minibatches_is_pure
"""
import reference
from reference import *


def minibatches(n, batch_size, seed):
    return reference.minibatches(n, 1, seed)
