"""
title:
  en: "The slope of the sigmoid is the sigmoid"
  es: "La pendiente de la sigmoide es la sigmoide"
hint:
  en: "How steep is the sigmoid far to the right, where it is almost 1?"
  es: "¿Qué pendiente tiene la sigmoide muy a la derecha, donde vale casi 1?"
fails:
  - activation_grad_of_logs
  - activation_grad_of_any_array_like
"""
import reference
from reference import *


def activation_grad(name, z):
    if name == "sigmoid":
        return reference.activation("sigmoid", z)
    return reference.activation_grad(name, z)
