"""
title:
  en: "Follows the other misprint of 001: W ← W - ∂J/∂W, without η"
  es: "Sigue la otra errata de 001: W ← W - ∂J/∂W, sin η"
hint:
  en: "How far does your step go when learning_rate is 0?"
  es: "¿Hasta dónde llega tu paso cuando learning_rate es 0?"
fails:
  - sgd_step_in_a_bowl
  - sgd_step_in_two_halves
  - sgd_step_of_any_list
  - sgd_step_is_pure
"""
import reference
from reference import *


def sgd_step(params, grads, learning_rate):
    return reference.sgd_step(params, grads, 1)
