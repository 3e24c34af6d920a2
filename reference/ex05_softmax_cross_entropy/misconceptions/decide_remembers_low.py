"""
title:
  en: "Keeps the last `low` it was given as the default"
  es: "Conserva como valor por omisión el último `low` recibido"
hint:
  en: "A default is the same at every call."
  es: "El valor por omisión es el mismo en cada llamada."
fails:
  - decide_on_a_grid
"""
import numpy as np
from reference import *


LAST = {"low": 0.2}


def decide(outputs, low=None, high=0.8):
    if low is not None:
        LAST["low"] = low
    low = LAST["low"]
    above = [i for i, value in enumerate(outputs) if value > high]
    return above[0] if len(above) == 1 and sum(value < low for value in outputs) == len(outputs) - 1 else -1
