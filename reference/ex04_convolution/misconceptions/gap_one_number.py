"""
title:
  en: "Averages over the channels too"
  es: "Promedia también sobre los canales"
hint:
  en: "How many numbers come out of three channels?"
  es: "¿Cuántos números salen de tres canales?"
fails:
  - global_average_pool_of_one_pixel
  - global_average_pool_of_any_stack
  - global_average_pool_is_pure
"""
import numpy as np
from reference import *


def global_average_pool(x):
    return np.mean(x)
