"""
title:
  en: "Keeps the velocities itself and ignores those handed in"
  es: "Guarda las velocidades por su cuenta e ignora las que recibe"
hint:
  en: "Where does your first velocity of a call come from?"
  es: "¿De dónde sale la primera velocidad de una llamada?"
fails:
  - momentum_step_moves_by_the_velocity
  - momentum_step_gathers_speed
  - momentum_step_of_any_list
  - momentum_step_is_pure
"""
import numpy as np
import reference
from reference import *

KEPT = {}


def momentum_step(params, grads, velocity, learning_rate, momentum):
    key = tuple(np.shape(W) for W in params)
    kept = KEPT.get(key, [np.zeros(shape) for shape in key])
    moved, KEPT[key] = reference.momentum_step(params, grads, kept, learning_rate, momentum)
    return moved, KEPT[key]
