"""
title:
  en: "Keeps a factor 2 in the gradients that the half cancels"
  es: "Conserva en los gradientes un factor 2 que la mitad cancela"
hint:
  en: "What is the derivative of ½d²?"
  es: "¿Cuál es la derivada de ½d²?"
fails:
  - loss_and_grads_of_a_nudge
  - loss_and_grads_of_any_network
"""
import reference
from reference import *


def loss_and_grads(x, y, weights, biases, hidden):
    loss, dW, db = reference.loss_and_grads(x, y, weights, biases, hidden)
    return loss, [2 * g for g in dW], [2 * g for g in db]
