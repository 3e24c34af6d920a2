"""
title:
  en: 'Ignores the names and applies the sigmoid'
  es: 'Ignora los nombres y aplica la sigmoide'
hint:
  en: 'What is the third part of a layer for?'
  es: '¿Para qué está la tercera parte de una capa?'
fails:
  - forward_perceptron_of_the_notes
  - forward_merges_linear_layers
  - forward_of_any_network
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation, affine


def forward(x, layers):
    s = x
    for W, b, _ in layers:
        s = activation("sigmoid", affine(s, W, b))
    return s
