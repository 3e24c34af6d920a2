"""As short as it gets."""
import numpy as np

A = lambda v: np.array(v, float)  # noqa: E731
S = lambda a: 1 / (1 + np.exp(-np.clip(a, -500, 500)))  # noqa: E731
gates = lambda x, h, params: {k: F(A(params["W_" + n]) @ np.r_[A(h), A(x)] + params["b_" + n])  # noqa: E731
                              for k, n, F in zip("figo", "fico", (S, S, np.tanh, S), strict=True)}
lstm_step = lambda x, h, c, params: (lambda f, i, g, o: (o * np.tanh(f * c + i * g), f * c + i * g))(  # noqa: E731
    *(gates(x, h, params)[k] for k in "figo"))
lstm = lambda xs, h0, c0, params: (np.empty((0, len(h0))), c0) if len(xs) == 0 else (  # noqa: E731
    lambda h, c: (lambda hs, last: (np.vstack([h, hs]), last))(*lstm(xs[1:], h, c, params)))(*lstm_step(xs[0], h0, c0, params))
rnn_step = lambda x, h, W_hh, W_xh: S(A(W_hh) @ h + A(W_xh) @ x)  # noqa: E731
gru_step = lambda x, h, params: (lambda z, r: (1 - z) * h + z * np.tanh(A(params["W"]) @ np.r_[r * h, A(x)]))(  # noqa: E731
    *(S(A(params[k]) @ np.r_[A(h), A(x)]) for k in ("W_z", "W_r")))
lstm_params = lambda n_in, hidden: 4 * (hidden * (hidden + n_in) + hidden)  # noqa: E731
gru_params = lambda n_in, hidden: 3 * hidden * (hidden + n_in)  # noqa: E731
