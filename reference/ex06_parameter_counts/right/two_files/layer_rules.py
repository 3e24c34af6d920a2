"""What every type of layer does to a shape."""

WEIGHTS = {"conv2d", "separable_conv2d", "dense"}


def area(kernel):
    if isinstance(kernel, (tuple, list)):
        return kernel[0] * kernel[1]
    return kernel ** 2


def sides(layer):
    """(window, stride, padding) of a layer with a window, else None."""
    if layer["type"] == "pool2d":
        return layer["size"], layer.get("stride", layer["size"]), 0
    if layer["type"] in ("conv2d", "separable_conv2d"):
        return layer["kernel"], layer.get("stride", 1), layer.get("padding", 0)
    return None


def after(layer, shape):
    kind = layer["type"]
    if sides(layer) is not None:
        window, stride, padding = sides(layer)
        if len(shape) != 3:
            return None
        if window <= 0 or stride <= 0:
            return None
        if any(side + 2 * padding < window for side in shape[1:]):
            return None
        return (layer.get("filters", shape[0]), *[1 + (n + 2 * padding - window) // stride for n in shape[1:]])
    if kind == "dense":
        return (layer["units"],) if len(shape) == 1 and layer["units"] > 0 else None
    if kind == "global_average_pool":
        return (shape[0],) if len(shape) == 3 else None
    if kind == "flatten":
        size = 1
        for n in shape:
            size = size * n
        return (size,)
    return shape if kind in ("batch_norm", "activation", "dropout") else None


def follow(shape, layers):
    """(layer, shape before, shape after) one by one. Raises ValueError."""
    for index, layer in enumerate(layers):
        new = after(layer, shape)
        if new is None:
            raise ValueError(f"{layer} after {shape}: layer number {index} cannot stand there")
        yield layer, shape, new
        shape = new


def reach(layers):
    """Search: the smallest side of an image that leaves one unit."""
    side = 1
    for layer in [layer for layer in layers if sides(layer)][::-1]:
        window, stride, _ = sides(layer)
        wanted, side = side, window
        while (side - window) // stride + 1 < wanted:
            side += 1
    return side
