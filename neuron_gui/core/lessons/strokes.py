"""A sketch as it grows: a line of points that a pen draws over, and that keys move point by point."""

from neuron_gui.core.verdict.shapes import Frame

Point = tuple[float, float]  # a step, and a height on the plot's axis
Line = tuple[Point, ...]  # its steps ascend; the first is 0

FINEST = 200  # points of a line: between two of them there is at least such a part of the frame
COLUMNS = 20  # to which keys go
ROWS = 40  # by which keys move a point up and down


def begun(frame: Frame) -> Line:
    """Return the line before anything is drawn: the start of the run."""
    return ((0.0, frame.start),)


def reached(frm: Point, to: Point, frame: Frame) -> Point:
    """Return where a pen has come to: within the frame, and where there may be a point of the line."""
    (a, _), (step, height) = _inside(frm, frame), _inside(to, frame)
    return (step if abs(step - a) >= frame.steps / FINEST else a), height


def with_stroke(line: Line, frm: Point, to: Point, frame: Frame) -> Line:
    """Return a line after a pen has gone from one place to another: what it passes over is drawn anew."""
    least = frame.steps / FINEST
    (a, _), (step, height) = _inside(frm, frame), reached(frm, to, frame)
    if step < least:
        return line
    first, last = min(a, step), max(a, step)
    kept = [
        (x, y) for x, y in line if x == 0 or x <= min(first, step - least) or x >= max(last, step + least)
    ]
    return tuple(sorted([*kept, (step, height)]))


def step_of(column: int, frame: Frame) -> float:
    """Return the step at which a column is, from 0 to COLUMNS."""
    return frame.steps * column / COLUMNS


def with_point(line: Line, column: int, rows: int, frame: Frame) -> Line:
    """Return a line with its point in one of the columns moved up by so many rows; made, if there is none."""
    step = step_of(column, frame)
    _, height = _inside((step, height_at(line, step) + rows * frame.height / ROWS), frame)
    return with_stroke(line, (step, height), (step, height), frame)


def without_point(line: Line, column: int, frame: Frame) -> Line:
    """Return a line without the points nearer to a column than to others."""
    step, half = step_of(column, frame), frame.steps / COLUMNS / 2
    return tuple((x, y) for x, y in line if x == 0 or abs(x - step) >= half)


def height_at(line: Line, step: float) -> float:
    """Return how high a line is at a step; behind its end, as high as there."""
    before = [point for point in line if point[0] <= step]
    after = [point for point in line if point[0] > step]
    (x, y) = before[-1]
    if not after:
        return y
    return y + (after[0][1] - y) * (step - x) / (after[0][0] - x)


def _inside(point: Point, frame: Frame) -> Point:
    step, height = point
    return min(max(step, 0.0), float(frame.steps)), min(max(height, frame.low), frame.high)
