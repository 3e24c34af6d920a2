"""
title:
  en: "Takes for granted that the velocities are arrays"
  es: "Da por hecho que las velocidades son arreglos"
hint:
  en: "What is 0.9 times a list?"
  es: "¿Cuánto es 0.9 por una lista?"
fails:
  - momentum_step_of_any_list
  - momentum_step_is_pure
"""
import numpy as np
from reference import *


def momentum_step(params, grads, velocity, learning_rate, momentum):
    new = [momentum * v - learning_rate * np.asarray(g) for v, g in zip(velocity, grads)]
    return [np.asarray(W) + v for W, v in zip(params, new)], new
