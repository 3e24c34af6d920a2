"""
title:
  en: "Written for exactly two layers"
  es: "Escrita para exactamente dos capas"
hint:
  en: "What does your function do with one layer, and with three?"
  es: "¿Qué hace tu función con una capa, y con tres?"
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
    (W1, W2), (b1, b2) = weights, biases
    return reference.loss_and_grads(x, y, [W1, W2], [b1, b2], hidden)
