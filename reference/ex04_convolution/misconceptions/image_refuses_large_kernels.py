"""
title:
  en: "Refuses a kernel larger than the unpadded image"
  es: "Rechaza un kernel mayor que la imagen sin relleno"
hint:
  en: "Does the frame of zeros count when you ask whether the kernel fits?"
  es: "¿Cuenta el marco de ceros cuando preguntas si el kernel cabe?"
fails:
  - correlate2d_of_one_pixel
  - correlate2d_of_any_image
"""
import numpy as np
import reference
from reference import *


def correlate2d(image, kernel, stride=1, padding=0):
    if np.shape(kernel)[0] > np.shape(image)[0] or np.shape(kernel)[1] > np.shape(image)[1]:
        raise ValueError("the kernel is larger than the image")
    return reference.correlate2d(image, kernel, stride, padding)
