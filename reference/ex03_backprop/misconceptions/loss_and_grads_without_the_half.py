"""
title:
  en: "Loss of 000 without the half, with the gradients that belong to it"
  es: "Pérdida de 000 sin la mitad, con los gradientes que le corresponden"
hint:
  en: "Your gradients fit your loss: but does your loss fit mse?"
  es: "Tus gradientes concuerdan con tu pérdida: ¿pero tu pérdida concuerda con mse?"
fails:
  - loss_and_grads_of_zero_weights
  - loss_and_grads_of_any_network
"""
import reference
from reference import *


def loss_and_grads(x, y, weights, biases, hidden):
    loss, dW, db = reference.loss_and_grads(x, y, weights, biases, hidden)
    return 2 * loss, [2 * g for g in dW], [2 * g for g in db]
