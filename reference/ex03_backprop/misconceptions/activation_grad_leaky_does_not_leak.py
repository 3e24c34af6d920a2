"""
title:
  en: "Below 0 leaky_relu has slope 0, as relu"
  es: "Debajo de 0 leaky_relu tiene pendiente 0, como relu"
hint:
  en: "What is leaky_relu there for, if not for a slope below 0?"
  es: "¿Para qué está leaky_relu, si no es para tener pendiente debajo de 0?"
fails:
  - activation_grad_on_both_sides
  - activation_grad_of_any_array_like
"""
import reference
from reference import *


def activation_grad(name, z):
    return reference.activation_grad("relu" if name == "leaky_relu" else name, z)
