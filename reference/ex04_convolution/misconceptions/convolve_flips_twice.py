"""
title:
  en: "Flips a kernel that is flipped already"
  es: "Voltea un kernel que ya estaba volteado"
hint:
  en: "Your indices run backwards and the kernel is flipped as well. What do two flips give?"
  es: "Tus índices van hacia atrás y además volteas el kernel. ¿Qué dan dos volteos?"
fails:
  - convolve2d_of_a_point
  - convolve2d_multiplies_polynomials
  - convolve2d_of_any_image
  - convolve2d_is_pure
"""
import numpy as np
from reference import *


def convolve2d(image, kernel):
    x, kernel = np.asarray(image, dtype=float), np.flip(np.asarray(kernel, dtype=float))
    kh, kw = kernel.shape
    result = np.zeros((x.shape[0] - kh + 1, x.shape[1] - kw + 1))
    for i, j in np.ndindex(result.shape):
        for k, el in np.ndindex(kh, kw):
            result[i, j] += x[i + kh - 1 - k, j + kw - 1 - el] * kernel[k, el]
    return result
