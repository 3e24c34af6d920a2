"""
title:
  en: "Adds the frame to the result"
  es: "Le agrega el marco al resultado"
hint:
  en: "Does the kernel ever meet the zeros of your frame?"
  es: "¿El kernel se encuentra alguna vez con los ceros de tu marco?"
fails:
  - correlate2d_of_the_notes
  - correlate2d_of_one_pixel
  - correlate2d_of_any_image
"""
import numpy as np
import reference
from reference import *


def correlate2d(image, kernel, stride=1, padding=0):
    return np.pad(reference.correlate2d(image, kernel, 1), padding)[::stride, ::stride]
