"""
title:
  en: "Prints what it computes"
  es: "Imprime lo que calcula"
hint:
  en: "Who reads what a function prints, when it is called a million times?"
  es: "¿Quién lee lo que imprime una función, cuando se la llama un millón de veces?"
fails:
  - activation_is_pure
"""
import reference
from reference import *


def activation(name, z):
    print(name, z)
    return reference.activation(name, z)
