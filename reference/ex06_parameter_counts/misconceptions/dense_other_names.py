"""
title:
  en: "Calls its parameters inputs and outputs"
  es: "Llama inputs y outputs a sus parámetros"
hint:
  en: "Which names does the docstring give the parameters? Others may call your function by them."
  es: "¿Qué nombres da el docstring a los parámetros? Otros pueden llamar a tu función con ellos."
fails:
  - dense_params_of_any_size
"""
from reference import *


def dense_params(inputs, outputs, bias=True):
    return inputs * outputs + (outputs if bias else 0)
