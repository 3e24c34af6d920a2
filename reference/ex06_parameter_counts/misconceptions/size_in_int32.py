"""
title:
  en: "Computes in 32-bit integers"
  es: "Calcula con enteros de 32 bits"
hint:
  en: "How many bits do 138 million parameters of 32 bits have?"
  es: "¿Cuántos bits suman 138 millones de parámetros de 32 bits?"
fails:
  - model_size_of_any_model
"""
import numpy as np
from reference import *


def model_size(params, bits=32):
    return (np.asarray(params * bits).astype(np.int32) + np.int32(7)) // np.int32(8)
