"""
title:
  en: "Returns 0 and 1 as signs"
  es: "Devuelve 0 y 1 como signos"
hint:
  en: "The two states are -1 and 1. What does a weight of 0 do to a sum?"
  es: "Los dos estados son -1 y 1. ¿Qué le hace un peso 0 a una suma?"
fails:
  - binarize_takes_weights_apart
  - binarize_of_any_array_like
  - binarize_is_pure
"""
import numpy as np
from reference import *


def binarize(w):
    w = np.asarray(w)
    return (w >= 0).astype(int), np.abs(w).mean()
