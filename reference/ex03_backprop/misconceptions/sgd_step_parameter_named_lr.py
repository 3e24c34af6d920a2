"""
title:
  en: "Calls its last parameter lr"
  es: "Llama lr a su último parámetro"
hint:
  en: "What is the rate called in the docstring?"
  es: "¿Cómo se llama la tasa en el docstring?"
fails:
  - sgd_step_of_any_list
"""
import reference
from reference import *


def sgd_step(params, grads, lr):
    return reference.sgd_step(params, grads, lr)
