"""Lists and loops, without NumPy; nested lists come back."""


def _rows(image):
    return [[float(v) for v in row] for row in image]


def _framed(rows, padding):
    width = len(rows[0]) + 2 * padding
    empty = [[0.0] * width for _ in range(padding)]
    return empty + [[0.0] * padding + row + [0.0] * padding for row in rows] + empty


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    for name, value, least in (("n", n, 1), ("kernel", kernel, 1), ("stride", stride, 1), ("padding", padding, 0),
                               ("dilation", dilation, 1)):
        if value < least:
            raise ValueError(name + " is too small")
    count, last = 0, dilation * (kernel - 1)
    while last < n + 2 * padding:
        count, last = count + 1, last + stride
    if count == 0:
        raise ValueError("no window fits")
    return count


def correlate1d(x, kernel, stride=1, padding=0):
    row = [0.0] * padding + [float(v) for v in x] + [0.0] * padding
    weights = [float(w) for w in kernel]
    result, start = [], 0
    while start + len(weights) <= len(row):
        total = 0.0
        for k in range(len(weights)):
            total += row[start + k] * weights[k]
        result.append(total)
        start += stride
    return result


def correlate2d(image, kernel, stride=1, padding=0):
    rows, weights = _framed(_rows(image), padding), _rows(kernel)
    kh, kw = len(weights), len(weights[0])
    result = []
    for top in range(0, len(rows) - kh + 1, stride):
        line = []
        for left in range(0, len(rows[0]) - kw + 1, stride):
            total = 0.0
            for k in range(kh):
                for el in range(kw):
                    total += rows[top + k][left + el] * weights[k][el]
            line.append(total)
        result.append(line)
    return result


def convolve2d(image, kernel):
    return correlate2d(image, [list(row)[::-1] for row in kernel][::-1])


def conv_layer(x, filters, bias, stride=1, padding=0):
    maps = []
    for weights, b in zip(filters, bias, strict=True):
        channels = [correlate2d(image, kernel, stride, padding) for image, kernel in zip(x, weights, strict=True)]
        maps.append([[sum(values) + float(b) for values in zip(*lines, strict=True)] for lines in zip(*channels, strict=True)])
    return maps


def _pool_image(rows, size, stride, mode):
    result = []
    for top in range(0, len(rows) - size + 1, stride):
        line = []
        for left in range(0, len(rows[0]) - size + 1, stride):
            window = [rows[top + k][left + el] for k in range(size) for el in range(size)]
            if mode == "max":
                line.append(max(window))
            elif mode == "min":
                line.append(min(window))
            else:
                line.append(sum(window) / len(window))
        result.append(line)
    return result


def pool2d(x, size, stride=None, mode="max"):
    if stride is None:
        stride = size
    try:
        len(x[0][0])
    except TypeError:
        return _pool_image(_rows(x), size, stride, mode)
    return [_pool_image(_rows(channel), size, stride, mode) for channel in x]


def global_average_pool(x):
    means = []
    for channel in x:
        pixels = [float(v) for row in channel for v in row]
        means.append(sum(pixels) / len(pixels))
    return means


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    nx = ny = 0
    while nx * stride_x + box_width <= width:
        nx += 1
    while ny * stride_y + box_height <= height:
        ny += 1
    return nx, ny
