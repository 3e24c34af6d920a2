"""
title:
  en: "Draws noise of its own and leaves eps aside"
  es: "Sortea su propio ruido y deja eps de lado"
hint:
  en: "Call it twice with the same arguments: should the answers differ?"
  es: "Llámala dos veces con los mismos argumentos: ¿deberían diferir las respuestas?"
fails:
  - reparameterize_of_whole_deviations
  - reparameterize_is_symmetric_about_the_mean
  - reparameterize_of_any_array_like
  - reparameterize_of_scaled_variances
  - reparameterize_is_pure
"""
import numpy as np
from reference import *


def reparameterize(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    return mu + np.exp(log_var / 2) * np.random.standard_normal(eps.shape)
