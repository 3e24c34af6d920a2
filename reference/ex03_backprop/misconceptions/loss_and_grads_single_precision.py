"""
title:
  en: "Rounds its arguments to float32"
  es: "Redondea sus argumentos a float32"
hint:
  en: "What is 1000.50001 in float32, and what is left of it when 1000 is taken away?"
  es: "¿Cuánto es 1000.50001 en float32, y qué queda de él al quitarle 1000?"
fails:
  - loss_and_grads_of_any_network
"""
import numpy as np
import reference
from reference import *


def loss_and_grads(x, y, weights, biases, hidden):
    weights, biases = [np.float32(W) for W in weights], [np.float32(b) for b in biases]
    return reference.loss_and_grads(np.float32(x), np.float32(y), weights, biases, hidden)
