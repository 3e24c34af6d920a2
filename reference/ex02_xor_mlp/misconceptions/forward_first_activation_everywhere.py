"""
title:
  en: 'Applies the first layer''s activation in all layers'
  es: 'Aplica la activación de la primera capa en todas'
hint:
  en: 'Has every layer an activation of its own?'
  es: '¿Tiene cada capa su propia activación?'
fails:
  - forward_cut_in_two
  - forward_merges_linear_layers
  - forward_of_any_network
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation, affine


def forward(x, layers):
    s = x
    for W, b, _ in layers:
        s = activation(layers[0][2], affine(s, W, b))
    return s
