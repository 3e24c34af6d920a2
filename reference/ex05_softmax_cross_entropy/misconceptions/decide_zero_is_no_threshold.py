"""
title:
  en: "Takes a threshold of 0 for one not given"
  es: "Toma un umbral 0 por uno no dado"
hint:
  en: "`low or 0.2` is 0.2 where low is 0."
  es: "`low or 0.2` vale 0.2 cuando low es 0."
fails:
  - decide_on_a_grid
"""
import numpy as np
from reference import *


def decide(outputs, low=None, high=None):
    low, high = low or 0.2, high or 0.8
    above = [i for i, value in enumerate(outputs) if value > high]
    rest = sum(value < low for value in outputs)
    return above[0] if len(above) == 1 and rest == len(outputs) - 1 else -1
