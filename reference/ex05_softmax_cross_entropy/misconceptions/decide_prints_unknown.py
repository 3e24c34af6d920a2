"""
title:
  en: "Announces that the class is unknown"
  es: "Anuncia que la clase es desconocida"
hint:
  en: "-1 says it already: a function prints nothing."
  es: "-1 ya lo dice: una función no imprime nada."
fails:
  - decide_is_pure
"""
import numpy as np
from reference import *


def decide(outputs, low=0.2, high=0.8):
    above = [i for i, value in enumerate(outputs) if value > high]
    if len(above) == 1 and sum(value < low for value in outputs) == len(outputs) - 1:
        return above[0]
    print("unknown")
    return -1
