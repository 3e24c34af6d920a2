"""One step of a small GAN, with PyTorch on the device that DLGRADE_DEVICE names."""


def gan_step(discriminator, generator, real, noise, lr):
    """One step of gradient descent of the discriminator, then one of the generator against the new discriminator.

    discriminator: {"w1": (H, D), "b1": (H,), "w2": (H,), "b2": ()}, D(x) = σ(w2·relu(w1 x + b1) + b2); generator: {"w": (D, Z),
    "b": (D,)}, G(z) = w z + b. Losses: −mean log D(real) − mean log(1 − D(G(noise))), and −mean log D(G(noise)). Returns both
    dicts with the new values.
    """
    raise NotImplementedError
