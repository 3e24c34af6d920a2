"""
title:
  en: "Weighs the gradient by 1 - momentum"
  es: "Pondera el gradiente por 1 - momentum"
hint:
  en: "How fast is the descent in the end down a constant slope?"
  es: "¿Qué velocidad alcanza al final el descenso por una pendiente constante?"
fails:
  - momentum_step_gathers_speed
  - momentum_step_of_any_list
"""
import reference
from reference import *


def momentum_step(params, grads, velocity, learning_rate, momentum):
    return reference.momentum_step(params, grads, velocity, learning_rate * (1 - momentum), momentum)
