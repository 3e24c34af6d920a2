"""
title:
  en: "Clips z to ±50 against overflow, whatever the activation"
  es: "Recorta z a ±50 contra el desborde, sea cual sea la activación"
hint:
  en: "What is relu(300)?"
  es: "¿Cuánto es relu(300)?"
fails:
  - activation_of_any_array_like
"""
import numpy as np
import reference
from reference import *


def activation(name, z):
    return reference.activation(name, np.clip(np.asarray(z, dtype=float), -50, 50))
