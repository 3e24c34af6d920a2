"""
title:
  en: "The slope of identity is the number 1, without the shape of z"
  es: "La pendiente de identity es el número 1, sin la forma de z"
hint:
  en: "Which shape is asked for, whatever the activation?"
  es: "¿Qué forma se pide, sea cual sea la activación?"
fails:
  - activation_grad_on_both_sides
  - activation_grad_of_any_array_like
"""
import reference
from reference import *


def activation_grad(name, z):
    return 1.0 if name == "identity" else reference.activation_grad(name, z)
