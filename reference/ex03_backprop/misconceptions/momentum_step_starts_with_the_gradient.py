"""
title:
  en: "Takes a velocity of zeros for none at all and starts at full speed"
  es: "Toma una velocidad de ceros por ninguna y arranca a toda marcha"
hint:
  en: "From rest, how fast is the ball after one step?"
  es: "Desde el reposo, ¿qué velocidad tiene la bola después de un paso?"
fails:
  - momentum_step_gathers_speed
"""
import numpy as np
import reference
from reference import *


def momentum_step(params, grads, velocity, learning_rate, momentum):
    if not any(np.any(v) for v in velocity):
        return reference.momentum_step(params, grads, [-np.asarray(g, dtype=float) for g in grads], learning_rate, momentum)
    return reference.momentum_step(params, grads, velocity, learning_rate, momentum)
