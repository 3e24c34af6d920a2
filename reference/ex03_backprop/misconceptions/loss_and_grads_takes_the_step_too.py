"""
title:
  en: "Moves the weights while it goes back"
  es: "Mueve los pesos mientras vuelve"
hint:
  en: "Whose task is it to move the weights, and are they still the caller's?"
  es: "¿A quién le toca mover los pesos, y siguen siendo los de quien llama?"
fails:
  - loss_and_grads_is_pure
"""
import numpy as np
import reference
from reference import *


def loss_and_grads(x, y, weights, biases, hidden):
    found = reference.loss_and_grads(x, y, weights, biases, hidden)
    for param, grad in zip([*weights, *biases], [*found[1], *found[2]]):
        if isinstance(param, np.ndarray) and param.dtype == float and param.flags.writeable:
            param -= 0.1 * grad
    return found
