"""
title:
  en: "Multiplies the signs by alpha"
  es: "Multiplica los signos por alpha"
hint:
  en: "signs in one bit, alpha once: what is stored for each weight in yours?"
  es: "Los signos en un bit, alpha una vez: ¿qué guardas tú por cada peso?"
fails:
  - binarize_takes_weights_apart
  - binarize_of_any_array_like
  - binarize_is_pure
"""
import numpy as np
import reference
from reference import *


def binarize(w):
    signs, alpha = reference.binarize(w)
    return signs * alpha, alpha
