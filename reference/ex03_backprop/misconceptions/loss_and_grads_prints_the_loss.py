"""
title:
  en: "Prints the loss"
  es: "Imprime la pérdida"
hint:
  en: "Who decides how often a loss is shown: this function, or the loop that calls it?"
  es: "¿Quién decide cada cuánto se muestra la pérdida: esta función, o el ciclo que la llama?"
fails:
  - loss_and_grads_is_pure
"""
import reference
from reference import *


def loss_and_grads(x, y, weights, biases, hidden):
    found = reference.loss_and_grads(x, y, weights, biases, hidden)
    print("loss", found[0])
    return found
