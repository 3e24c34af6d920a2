"""
title:
  en: "Takes for granted that the weights are arrays"
  es: "Da por hecho que los pesos son arreglos"
hint:
  en: "Does a list have a transpose?"
  es: "¿Tiene traspuesta una lista?"
fails:
  - loss_and_grads_of_any_network
  - loss_and_grads_is_pure
"""
import reference
from reference import *


def loss_and_grads(x, y, weights, biases, hidden):
    [W.T for W in weights]
    return reference.loss_and_grads(x, y, weights, biases, hidden)
