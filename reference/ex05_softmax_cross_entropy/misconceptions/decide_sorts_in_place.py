"""
title:
  en: "Sorts the caller's outputs"
  es: "Ordena las salidas de quien llama"
hint:
  en: "outputs.sort() changes the argument; sorted(outputs) or np.sort make a new one."
  es: "outputs.sort() cambia el argumento; sorted(outputs) o np.sort crean uno nuevo."
fails:
  - decide_is_pure
"""
import numpy as np
from reference import *


def decide(outputs, low=0.2, high=0.8):
    i = int(np.argmax(outputs))
    if isinstance(outputs, np.ndarray) and not outputs.flags.writeable:
        outputs = outputs.copy()
    outputs.sort()
    return i if outputs[-1] > high and (len(outputs) == 1 or outputs[-2] < low) else -1
