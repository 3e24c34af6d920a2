"""
title:
  en: "Hands the gradients back in one list, layer by layer"
  es: "Devuelve los gradientes en una sola lista, capa por capa"
hint:
  en: "How many things are asked for, and in which order?"
  es: "¿Cuántas cosas se piden, y en qué orden?"
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
    return (loss, *(g for pair in zip(dW, db) for g in pair))
