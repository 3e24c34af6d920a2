"""im2col: windows as the rows of a matrix, everything else is one product of matrices."""
import numpy as np


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    if not (n > 0 and kernel > 0 and stride > 0 and padding >= 0 and dilation > 0):
        raise ValueError(f"output_size{n, kernel, stride, padding, dilation}")
    taps = _taps(n + 2 * padding, kernel, stride, dilation)
    if not taps.size:
        raise ValueError("the window is longer than the padded axis")
    return taps.shape[0]


def _taps(length, kernel, stride, dilation=1):
    """(stops, kernel): which values each window takes."""
    taps = np.arange(0, length, stride)[:, None] + dilation * np.arange(kernel)
    return taps[taps[:, -1] < length]


def _columns(x, kh, kw, stride, padding):
    """(C, H, W) → ((H', W'), (H'·W', C·kh·kw))."""
    x = np.array(x, dtype=np.float64, ndmin=3)
    channels, height, width = x.shape
    framed = np.zeros((channels, height + 2 * padding, width + 2 * padding))
    framed[:, padding:height + padding, padding:width + padding] = x
    rows, columns = _taps(framed.shape[1], kh, stride), _taps(framed.shape[2], kw, stride)
    picked = framed[:, rows][:, :, :, columns]  # C, H', kh, W', kw
    return (len(rows), len(columns)), picked.transpose(1, 3, 0, 2, 4).reshape(len(rows) * len(columns), -1)


def correlate1d(x, kernel, stride=1, padding=0):
    kernel = np.array(kernel, dtype=np.float64)
    padded = np.zeros(len(x) + 2 * padding)
    padded[padding:padding + len(x)] = x
    return padded[_taps(len(padded), len(kernel), stride)] @ kernel


def correlate2d(image, kernel, stride=1, padding=0):
    return conv_layer([image], [[kernel]], [0], stride, padding)[0]


def convolve2d(image, kernel):
    flipped = np.array(kernel, dtype=np.float64)[::-1, ::-1]
    sides, columns = _columns(image, *flipped.shape, 1, 0)
    return (columns @ flipped.reshape(-1)).reshape(sides)


def conv_layer(x, filters, bias, stride=1, padding=0):
    filters = np.array(filters, dtype=np.float64)
    sides, columns = _columns(x, *filters.shape[2:], stride, padding)
    extended = np.column_stack([filters.reshape(len(filters), -1), bias])  # the bias is the weight of a constant 1
    return (extended @ np.column_stack([columns, np.ones(len(columns))]).T).reshape(-1, *sides)


def pool2d(x, size, stride=None, mode="max"):
    shape = np.shape(x)
    sides, columns = _columns(np.reshape(x, (-1, *shape[-2:])), size, size, stride or size, 0)
    patches = columns.reshape(len(columns), -1, size**2)
    summary = {"max": patches.max, "min": patches.min, "average": patches.mean}[mode]
    return summary(axis=2).T.reshape(*shape[:-2], *sides)


def global_average_pool(x):
    flat = np.array(x, dtype=np.float64).reshape(len(x), -1)
    return flat @ np.full(flat.shape[1], 1 / flat.shape[1])


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    return (_taps(width, box_width, stride_x).shape[0], _taps(height, box_height, stride_y).shape[0])
