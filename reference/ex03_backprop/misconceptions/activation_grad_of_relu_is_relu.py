"""
title:
  en: "Gives relu itself in place of its slope"
  es: "Da relu misma en lugar de su pendiente"
hint:
  en: "relu(3) is 3: by how much does it rise when z rises by 1?"
  es: "relu(3) es 3: ¿cuánto sube cuando z sube 1?"
fails:
  - activation_grad_on_both_sides
  - activation_grad_of_any_array_like
"""
import reference
from reference import *


def activation_grad(name, z):
    if name == "relu":
        return reference.activation(name, z)
    return reference.activation_grad(name, z)
