"""
title:
  en: "Pushes equal thresholds apart"
  es: "Separa los umbrales iguales"
hint:
  en: "low and high may be equal, and are used as they are."
  es: "low y high pueden ser iguales, y se usan como vienen."
fails:
  - decide_on_a_grid
"""
import numpy as np
from reference import *


def decide(outputs, low=0.2, high=0.8):
    if low == high:
        low -= 0.001
    above = [i for i, value in enumerate(outputs) if value > high]
    return above[0] if len(above) == 1 and sum(value < low for value in outputs) == len(outputs) - 1 else -1
