"""
title:
  en: "Computes in float32"
  es: "Calcula en float32"
hint:
  en: "How many digits of 22,122,049 does a float32 keep?"
  es: "¿Cuántas cifras de 22 122 049 conserva un float32?"
fails:
  - model_size_figures_of_the_notes
  - model_size_of_any_model
"""
import numpy as np
from reference import *


def model_size(params, bits=32):
    return np.ceil(np.float32(params) * np.float32(bits) / np.float32(8))
