"""
title:
  en: "Adds each call's gradients to those before, as a framework does until told otherwise"
  es: "Suma los gradientes de cada llamada a los anteriores, como hace una biblioteca si nadie lo evita"
hint:
  en: "What are the gradients at the start of a call?"
  es: "¿Cuánto valen los gradientes al comenzar una llamada?"
fails:
  - loss_and_grads_of_a_nudge
  - loss_and_grads_of_joined_batches
  - loss_and_grads_of_zero_weights
  - loss_and_grads_of_any_network
  - loss_and_grads_is_pure
"""
import reference
from reference import *

TOTAL = {}


def loss_and_grads(x, y, weights, biases, hidden):
    loss, dW, db = reference.loss_and_grads(x, y, weights, biases, hidden)
    key = tuple(g.shape for g in dW)
    for place, g in enumerate([*dW, *db]):
        TOTAL[key, place] = TOTAL.get((key, place), 0) + g
    return loss, [TOTAL[key, k] for k in range(len(dW))], [TOTAL[key, len(dW) + k] for k in range(len(db))]
