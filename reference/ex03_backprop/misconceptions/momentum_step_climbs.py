"""
title:
  en: "Adds the gradient to the velocity"
  es: "Suma el gradiente a la velocidad"
hint:
  en: "Which way does a ball roll on a slope that rises to the right?"
  es: "¿Hacia dónde rueda una bola en una pendiente que sube a la derecha?"
fails:
  - momentum_step_gathers_speed
  - momentum_step_of_any_list
"""
import reference
from reference import *


def momentum_step(params, grads, velocity, learning_rate, momentum):
    return reference.momentum_step(params, grads, velocity, -learning_rate, momentum)
