"""
title:
  en: "Asks every batch for its min(), list or not"
  es: "Le pide min() a cada lote, sea lista o no"
hint:
  en: "Has a list a method min?"
  es: "¿Tiene una lista un método min?"
fails:
  - calibrate_of_any_array_likes
  - calibrate_is_pure
"""
import numpy as np
from reference import *


def calibrate(batches):
    return min(batch.min() for batch in batches), max(batch.max() for batch in batches)
