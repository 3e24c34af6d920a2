"""
title:
  en: "Gives the weight gradients as (n_out, n_in)"
  es: "Da los gradientes de los pesos como (n_out, n_in)"
hint:
  en: "Can you subtract this gradient from its weights?"
  es: "¿Puedes restar este gradiente de sus pesos?"
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
    return loss, [g.T for g in dW], db
