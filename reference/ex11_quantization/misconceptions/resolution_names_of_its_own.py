"""
title:
  en: "Calls its parameters inf and sup, as the notes do"
  es: "Llama a sus parámetros inf y sup, como los apuntes"
hint:
  en: "Calls may use names: which ones does the stub promise?"
  es: "Las llamadas pueden usar nombres: ¿cuáles promete el archivo inicial?"
fails:
  - resolution_of_any_range
"""
import numpy as np
from reference import *


def resolution(inf, sup, bits):
    return (sup - inf) / (2 ** bits - 1)
