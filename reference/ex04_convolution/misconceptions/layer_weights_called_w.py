"""
title:
  en: "Calls the filters W and the bias b"
  es: "Llama W a los filtros y b al sesgo"
hint:
  en: "The contract's names are part of it. What happens to a call that says filters=...?"
  es: "Los nombres del contrato son parte de él. ¿Qué pasa con una llamada que dice filters=...?"
fails:
  - conv_layer_of_any_size
"""
import reference
from reference import *


def conv_layer(x, W, b, stride=1, padding=0):
    return reference.conv_layer(x, W, b, stride, padding)
