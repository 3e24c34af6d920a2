"""
title:
  en: "Adds the gradients of the examples up instead of averaging them"
  es: "Suma los gradientes de los ejemplos en lugar de promediarlos"
hint:
  en: "If every example came twice, should the step be twice as long?"
  es: "Si cada ejemplo apareciera dos veces, ¿el paso debería ser el doble de largo?"
fails:
  - loss_and_grads_of_a_nudge
  - loss_and_grads_of_joined_batches
  - loss_and_grads_of_any_network
"""
import reference
from reference import *


def loss_and_grads(x, y, weights, biases, hidden):
    loss, dW, db = reference.loss_and_grads(x, y, weights, biases, hidden)
    return loss, [len(x) * g for g in dW], [len(x) * g for g in db]
