"""
title:
  en: "Hands the gradients back in the order in which they are found"
  es: "Devuelve los gradientes en el orden en que se los encuentra"
hint:
  en: "Which layer's gradient is found first, and which is first in `weights`?"
  es: "¿De qué capa se encuentra primero el gradiente, y cuál es la primera en `weights`?"
fails:
  - loss_and_grads_of_a_nudge
  - loss_and_grads_of_joined_batches
  - loss_and_grads_of_zero_weights
  - loss_and_grads_of_any_network
  - loss_and_grads_is_pure
"""
import reference
from reference import *


def loss_and_grads(x, y, weights, biases, hidden):
    loss, dW, db = reference.loss_and_grads(x, y, weights, biases, hidden)
    return loss, dW[::-1], db[::-1]
