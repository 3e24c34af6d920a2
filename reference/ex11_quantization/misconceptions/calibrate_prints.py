"""
title:
  en: "Prints how far it is"
  es: "Imprime por dónde va"
hint:
  en: "Who asked for text?"
  es: "¿Quién pidió texto?"
fails:
  - calibrate_is_pure
"""
import numpy as np
import reference
from reference import *


def calibrate(batches):
    for i, _ in enumerate(batches):
        print("batch", i)
    return reference.calibrate(batches)
