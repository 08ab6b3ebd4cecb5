"""The loss as a map: heights from 0 to 1 that show valley and cliffs at once, and contour lines."""

import numpy as np

from neuron_gui.core.dataset import Array

LINES = 11  # so many contour lines less one
VALLEY = 0.02  # the share of the map that lies in the valley, where the loss itself counts and not its power

# Which edges of a cell a contour crosses, by which corners lie above it: 1 lower left, 2 lower right, 4 upper
# right, 8 upper left. Edges: 0 below, 1 right, 2 above, 3 left. Two diagonal corners make two pieces of line.
_BELOW, _RIGHT, _ABOVE, _LEFT, _NONE = range(5)
_PIECES = np.full((16, 2, 2), _NONE)
_PIECES[[1, 14], 0] = _LEFT, _BELOW
_PIECES[[2, 13], 0] = _BELOW, _RIGHT
_PIECES[[4, 11], 0] = _RIGHT, _ABOVE
_PIECES[[8, 7], 0] = _ABOVE, _LEFT
_PIECES[[3, 12], 0] = _LEFT, _RIGHT
_PIECES[[6, 9], 0] = _BELOW, _ABOVE
_PIECES[5] = (_LEFT, _BELOW), (_RIGHT, _ABOVE)
_PIECES[10] = (_BELOW, _RIGHT), (_ABOVE, _LEFT)


def heights(losses: Array) -> Array:
    """Return how high each loss lies, from 0 at the lowest to 1 at the highest; 1 where it is not finite.

    In the valley heights grow like the error, the root of the loss, far above it like the loss's power of
    ten. So a narrow valley between cliffs of a thousand times its loss still shows its own slopes.
    """
    finite = np.isfinite(losses)
    if not finite.any():
        return np.ones_like(losses)
    above = np.where(finite, losses, np.nan) - losses[finite].min()
    slopes = above[above > 0]
    if not len(slopes):
        return np.where(finite, 0.0, 1.0)
    with np.errstate(over="ignore"):
        raised = np.arcsinh(np.sqrt(above / max(_quantile(slopes, VALLEY), slopes.max() * 1e-12)))
    return np.asarray(np.where(finite, raised / raised[finite].max(), 1.0))


def _quantile(values: Array, share: float) -> float:
    """Return what numpy's `quantile` does, which would import masked arrays: 10 ms of the window's start."""
    return float(np.interp(share * (len(values) - 1), np.arange(len(values)), np.sort(values)))


def lines(height: Array, x: Array, y: Array) -> tuple[Array, Array]:
    """Return the contour lines of a map (ny, nx) as x and y of pieces: points 0 and 1, 2 and 3, and so on.

    They lie at equal distances in height.
    """
    corners = np.stack([height[:-1, :-1], height[:-1, 1:], height[1:, 1:], height[1:, :-1]])
    low, high = corners.min(axis=0), corners.max(axis=0)
    levels = np.arange(1, LINES) / LINES
    which, row, column = np.nonzero((low <= levels[:, None, None]) & (levels[:, None, None] < high))
    height_at = corners[:, row, column] - levels[which]
    pieces = _PIECES[np.array([1, 2, 4, 8]) @ (height_at > 0)]
    crossing_x, crossing_y = _crossings(height_at)
    cell, piece = np.nonzero(pieces[:, :, 0] != _NONE)
    edges = pieces[cell, piece].ravel()
    cell = np.repeat(cell, 2)
    at_x, at_y = column[cell] + crossing_x[edges, cell], row[cell] + crossing_y[edges, cell]
    return (
        x[0] + at_x * (x[-1] - x[0]) / (len(x) - 1),
        y[0] + at_y * (y[-1] - y[0]) / (len(y) - 1),
    )


@np.errstate(divide="ignore", invalid="ignore")
def _crossings(corners: Array) -> tuple[Array, Array]:
    """Return where in a cell, from 0 to 1, the height is 0 on each of its four edges (4, cells)."""
    lower_left, lower_right, upper_right, upper_left = corners
    below = lower_left / (lower_left - lower_right)
    right = lower_right / (lower_right - upper_right)
    above = upper_left / (upper_left - upper_right)
    left = lower_left / (lower_left - upper_left)
    return (
        np.stack([below, np.ones_like(right), above, np.zeros_like(left)]),
        np.stack([np.zeros_like(below), right, np.ones_like(above), left]),
    )
