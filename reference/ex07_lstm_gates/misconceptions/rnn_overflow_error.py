"""
title:
  en: "Takes math.exp of large numbers"
  es: "Toma math.exp de números grandes"
hint:
  en: "What does math.exp(1000) do?"
  es: "¿Qué hace math.exp(1000)?"
fails:
  - rnn_step_of_any_magnitude
"""
import math

import numpy as np
from reference import *


def rnn_step(x, h, W_hh, W_xh):
    return [1 / (1 + math.exp(-a)) for a in np.dot(W_hh, h) + np.dot(W_xh, x)]
