"""
title:
  en: "Takes for granted that the gradients are arrays"
  es: "Da por hecho que los gradientes son arreglos"
hint:
  en: "What is 0.1 times a list?"
  es: "¿Cuánto es 0.1 por una lista?"
fails:
  - sgd_step_of_any_list
  - sgd_step_is_pure
"""
from reference import *


def sgd_step(params, grads, learning_rate):
    return [W - learning_rate * g for W, g in zip(params, grads)]
