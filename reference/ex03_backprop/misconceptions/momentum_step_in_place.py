"""
title:
  en: "Brakes the velocities that it was given"
  es: "Frena las velocidades que recibió"
hint:
  en: "Whose velocity is multiplied by momentum?"
  es: "¿De quién es la velocidad que se multiplica por momentum?"
fails:
  - momentum_step_is_pure
"""
import numpy as np
import reference
from reference import *


def momentum_step(params, grads, velocity, learning_rate, momentum):
    answer = reference.momentum_step(params, grads, velocity, learning_rate, momentum)
    for v in velocity:
        if isinstance(v, np.ndarray) and v.dtype == float and v.flags.writeable:
            v *= momentum
    return answer
