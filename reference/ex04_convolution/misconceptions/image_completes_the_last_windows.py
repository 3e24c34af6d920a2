"""
title:
  en: "Completes windows that stick out with zeros"
  es: "Completa con ceros las ventanas que se salen"
hint:
  en: "With a stride that does not divide the room, is there a window over the rest?"
  es: "Con un paso que no divide el lugar que queda, ¿hay una ventana sobre el resto?"
fails:
  - correlate2d_of_one_pixel
  - correlate2d_follows_a_shift
  - correlate2d_of_any_image
  - correlate2d_edge_detector_ignores_brightness
"""
import numpy as np
import reference
from reference import *


def correlate2d(image, kernel, stride=1, padding=0):
    p = np.pad(np.asarray(image, dtype=float), padding)
    rest = [-(side - k) % stride for side, k in zip(p.shape, np.shape(kernel))]
    return reference.correlate2d(np.pad(p, ((0, rest[0]), (0, rest[1]))), kernel, stride)
