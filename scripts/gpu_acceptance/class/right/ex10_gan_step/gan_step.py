import os

import torch
from torch.nn.functional import binary_cross_entropy_with_logits as cross_entropy

DEVICE = os.environ.get("DLGRADE_DEVICE", "cpu")


def on_device(part):
    return {name: torch.tensor(value, device=DEVICE, requires_grad=True) for name, value in part.items()}


def logits(d, x):
    return torch.relu(x @ d["w1"].T + d["b1"]) @ d["w2"] + d["b2"]


def descend(part, loss, lr):
    gradients = torch.autograd.grad(loss, list(part.values()))
    return {name: (value - lr * gradient).detach() for (name, value), gradient in zip(part.items(), gradients, strict=True)}


def gan_step(discriminator, generator, real, noise, lr):
    d, g = on_device(discriminator), on_device(generator)
    real, noise = (torch.tensor(a, device=DEVICE) for a in (real, noise))
    ones, zeros = torch.ones(len(real), device=DEVICE), torch.zeros(len(real), device=DEVICE)
    fake = noise @ g["w"].T + g["b"]
    d = descend(d, cross_entropy(logits(d, real), ones) + cross_entropy(logits(d, fake.detach()), zeros), lr)
    g = descend(g, cross_entropy(logits(d, fake), ones), lr)
    return d, g
