"""
title:
  en: "Gives one bias gradient an example"
  es: "Da un gradiente de sesgo por ejemplo"
hint:
  en: "Every example uses the same bias: what happens to what they say about it?"
  es: "Todos los ejemplos usan el mismo sesgo: ¿qué pasa con lo que dicen de él?"
fails:
  - loss_and_grads_of_a_nudge
  - loss_and_grads_of_joined_batches
  - loss_and_grads_of_zero_weights
  - loss_and_grads_of_any_network
  - loss_and_grads_is_pure
"""
import numpy as np
import reference
from reference import *


def loss_and_grads(x, y, weights, biases, hidden):
    y, values, nets = np.asarray(y, dtype=float), [np.asarray(x, dtype=float)], []
    for W, b in zip(weights, biases):
        nets.append(values[-1] @ np.asarray(W, dtype=float) + b)
        values.append(reference.activation(hidden, nets[-1]))
    delta = (nets[-1] - y) / len(y)
    weight_grads, bias_grads = [], []
    for k in reversed(range(len(weights))):
        weight_grads.insert(0, values[k].T @ delta)
        bias_grads.insert(0, delta)
        if k > 0:
            W = np.asarray(weights[k], dtype=float)
            delta = (delta @ W.T) * reference.activation_grad(hidden, nets[k - 1])
    return reference.mse(y, nets[-1]), weight_grads, bias_grads
