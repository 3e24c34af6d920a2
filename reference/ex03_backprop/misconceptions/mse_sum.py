"""
title:
  en: "Adds the examples up"
  es: "Suma los ejemplos"
hint:
  en: "What happens to your loss when every example comes twice?"
  es: "¿Qué le pasa a tu pérdida si cada ejemplo aparece dos veces?"
fails:
  - mse_of_one_wrong_example
  - mse_of_parts
  - mse_of_any_batch
  - mse_is_pure
"""
import reference
from reference import *


def mse(y, o):
    return reference.mse(y, o) * len(y)
