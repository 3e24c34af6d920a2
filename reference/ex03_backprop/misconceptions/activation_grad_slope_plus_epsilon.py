"""
title:
  en: "Adds 1e-4 so that no slope vanishes"
  es: "Suma 1e-4 para que ninguna pendiente se anule"
hint:
  en: "Does the loss still change as this slope says?"
  es: "¿Cambia la pérdida todavía como dice esta pendiente?"
fails:
  - activation_grad_of_logs
  - activation_grad_on_both_sides
  - activation_grad_of_any_array_like
  - activation_grad_is_pure
"""
import reference
from reference import *


def activation_grad(name, z):
    return reference.activation_grad(name, z) + 1e-4
