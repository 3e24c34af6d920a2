"""
title:
  en: "Writes the sigmoid as exp(a)/(1 + exp(a))"
  es: "Escribe la sigmoide como exp(a)/(1 + exp(a))"
hint:
  en: "What are exp(1000) and inf/inf in floating point?"
  es: "¿Cuánto valen exp(1000) e inf/inf en punto flotante?"
fails:
  - gru_step_update_held
  - gru_step_reset_units_are_not_seen
  - gru_step_of_any_magnitude
"""
import numpy as np
from reference import *


def sigmoid(a):
    with np.errstate(all="ignore"):
        return np.exp(a) / (1 + np.exp(a))


def gru_step(x, h, params):
    x, h = np.asarray(x, dtype=np.float64), np.asarray(h, dtype=np.float64)
    z = sigmoid(np.dot(params["W_z"], np.concatenate([h, x])))
    r = sigmoid(np.dot(params["W_r"], np.concatenate([h, x])))
    new = np.tanh(np.dot(params["W"], np.concatenate([r * h, x])))
    return (1 - z) * h + z * new
