"""
title:
  en: "Calls its second parameter x"
  es: "Llama x a su segundo parámetro"
hint:
  en: "What happens where a call names its arguments name and z?"
  es: "¿Qué pasa cuando una llamada nombra sus argumentos name y z?"
fails:
  - activation_of_any_array_like
"""
import reference
from reference import *


def activation(name, x):
    return reference.activation(name, x)
