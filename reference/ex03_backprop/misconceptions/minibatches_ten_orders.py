"""
title:
  en: "Uses only the last digit of the seed"
  es: "Usa sólo la última cifra de la semilla"
hint:
  en: "How many orders can yours ever give?"
  es: "¿Cuántos órdenes puede dar la tuya como máximo?"
fails:
  - minibatches_mix_the_examples
"""
import reference
from reference import *


def minibatches(n, batch_size, seed):
    return reference.minibatches(n, batch_size, seed % 10)
