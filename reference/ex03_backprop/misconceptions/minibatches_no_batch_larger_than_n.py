"""
title:
  en: "Refuses a batch_size above n"
  es: "Rechaza un batch_size mayor que n"
hint:
  en: "How many batches do 10 examples make when batch_size is 20?"
  es: "¿Cuántos lotes forman 10 ejemplos cuando batch_size es 20?"
fails:
  - minibatches_cover_an_epoch
  - minibatches_follow_the_seed
  - minibatches_is_pure
"""
import reference
from reference import *


def minibatches(n, batch_size, seed):
    if batch_size > n:
        raise ValueError("batch_size is larger than n")
    return reference.minibatches(n, batch_size, seed)
