"""
title:
  en: "Keeps the rate out of the velocity: v ← m·v + g, W ← W - η·v"
  es: "Deja la tasa fuera de la velocidad: v ← m·v + g, W ← W - η·v"
hint:
  en: "The weights are right, at a constant rate: but is the velocity the one asked for?"
  es: "Los pesos salen bien, a tasa constante: ¿pero la velocidad es la que se pide?"
fails:
  - momentum_step_moves_by_the_velocity
  - momentum_step_gathers_speed
  - momentum_step_of_any_list
  - momentum_step_is_pure
"""
import numpy as np
from reference import *


def momentum_step(params, grads, velocity, learning_rate, momentum):
    new = [momentum * np.asarray(v) + np.asarray(g) for v, g in zip(velocity, grads)]
    return [np.asarray(W) - learning_rate * v for W, v in zip(params, new)], new
