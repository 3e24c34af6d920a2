"""
title:
  en: "Adds up in float32"
  es: "Suma en float32"
hint:
  en: "How many digits of a count does a float32 keep?"
  es: "¿Cuántas cifras de una cuenta conserva un float32?"
fails:
  - total_params_figures_of_the_notes
  - total_params_of_any_network
"""
import numpy as np
from reference import *


def total_params(input_shape, layers):
    return np.sum([params for _, params in summary(input_shape, layers)], dtype=np.float32)
