"""
title:
  en: "Takes c before h"
  es: "Recibe c antes que h"
hint:
  en: "lstm_step(x, h, c, params): which state comes first?"
  es: "lstm_step(x, h, c, params): ¿qué estado va primero?"
fails:
  - lstm_step_by_hand
  - lstm_step_with_gates_held
  - lstm_step_in_proportion
  - lstm_step_of_any_magnitude
"""
import numpy as np
from reference import *


def lstm_step(x, c, h, params):
    at = gates(x, h, params)
    c_new = at["f"] * c + at["i"] * at["g"]
    return at["o"] * np.tanh(c_new), c_new
