"""
title:
  en: "Leaves the hidden layers untrained"
  es: "Deja sin entrenar las capas ocultas"
hint:
  en: "Does the loss not change when a hidden weight does?"
  es: "¿Acaso la pérdida no cambia cuando cambia un peso oculto?"
fails:
  - loss_and_grads_of_a_nudge
  - loss_and_grads_of_any_network
"""
import reference
from reference import *


def loss_and_grads(x, y, weights, biases, hidden):
    loss, dW, db = reference.loss_and_grads(x, y, weights, biases, hidden)
    return loss, [*(0 * g for g in dW[:-1]), dW[-1]], [*(0 * g for g in db[:-1]), db[-1]]
