"""
title:
  en: "Starts the upper end at sys.float_info.min"
  es: "Empieza el extremo superior en sys.float_info.min"
hint:
  en: "Is sys.float_info.min the most negative float? Print it."
  es: "¿Es sys.float_info.min el flotante más negativo? Muéstralo."
fails:
  - calibrate_bounds_what_was_seen
  - calibrate_of_any_array_likes
"""
import sys

import numpy as np
from reference import *


def calibrate(batches):
    low, high = sys.float_info.max, sys.float_info.min
    for batch in batches:
        low, high = min(low, np.min(batch)), max(high, np.max(batch))
    return low, high
