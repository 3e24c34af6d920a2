"""
title:
  en: "Works in single precision throughout"
  es: "Trabaja todo en precisión simple"
hint:
  en: "With how many digits does float32 hold 20,000,000.25? What is left when two such numbers are subtracted?"
  es: "¿Con cuántos dígitos guarda float32 el 20 000 000,25? ¿Qué queda al restar dos números así?"
fails:
  - correlate2d_edge_detector_ignores_brightness
"""
import numpy as np
import reference
from reference import *


def correlate2d(image, kernel, stride=1, padding=0):
    with np.errstate(all="ignore"):
        image = np.asarray(image).astype(np.float32)
        return reference.correlate2d(image, np.asarray(kernel).astype(np.float32), stride, padding)
