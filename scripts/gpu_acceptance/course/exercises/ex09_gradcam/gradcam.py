"""Grad-CAM of a small convolutional network, with PyTorch on the device that DLGRADE_DEVICE names."""


def grad_cam(image, kernels, head, target):
    """relu(Σ_c α_c·A_c), where A = relu(image ∗ kernels) are the feature maps (C, H−2, W−2) and α_c is the mean over the
    positions of ∂score/∂A_c; score = (head @ mean of A over positions)[target]. Shapes: image (H, W), kernels (C, 3, 3),
    head (K, C)."""
    raise NotImplementedError
