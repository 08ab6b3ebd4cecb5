"""Rows of decimal numbers from text, each rounded as Python rounds it, without Python's lock.

Compiled together with `kernels.py`; interpreted it has the same bits, and is for tests alone.
"""
# mypy: ignore-errors

try:
    import cython
except ImportError:
    from neuron_gui.core import uncompiled as cython

if not cython.compiled:  # else _kernels.pyx has it
    from math import nan

UNDECIDED = cython.declare(cython.double, -1.0)  # two numbers are so near that Python has to look
NO_NUMBER = cython.declare(cython.double, -2.0)
EXACT = cython.declare(cython.longlong, 2**53)
MOST = cython.declare(cython.longlong, 10**17)  # with one digit more it still fits
TOO_MANY = cython.declare(cython.longlong, 10**18)
MARGIN = cython.declare(cython.double, 2.0**-72)
SPLIT = cython.declare(cython.double, 2.0**27 + 1)  # which cuts a double into two halves of 26 bits


def read_rows(
    text: bytes,
    delimiter: cython.int,
    mark: cython.int,
    powers: cython.double[::1],
    table: cython.double[:, ::1],
) -> bool:
    """Fill a table (columns, rows) with the numbers of a text, NaN where a cell is empty.

    Each row ends in a line feed; `mark` is the decimal one; `powers` are 10^0 to 10^22, which are exact.
    Returns whether the text is so many rows of plain numbers, none of them empty, and nothing else.
    """
    code: cython.p_char = text
    row: cython.Py_ssize_t
    at: cython.Py_ssize_t = 0
    with cython.nogil:
        for row in range(table.shape[1]):
            at = row_at(code, at, delimiter, mark, powers, table, row)
            if at < 0:
                break
    return at == len(text)


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def row_at(
    code: cython.p_char,
    at: cython.Py_ssize_t,
    delimiter: cython.int,
    mark: cython.int,
    powers: cython.double[::1],
    table: cython.double[:, ::1],
    row: cython.Py_ssize_t,
) -> cython.Py_ssize_t:
    """Take the row that stands at a place; return the place after it, -1 if it is anything else."""
    column: cython.Py_ssize_t
    begin: cython.Py_ssize_t
    value: cython.double
    is_negative: cython.bint
    is_empty: cython.bint = True
    for column in range(table.shape[0]):
        at = without_blanks(code, at, delimiter)
        is_negative = code[at] == 45
        begin = at + is_negative
        value, at = number_at(code, begin, mark, powers)
        if value == UNDECIDED:
            with cython.gil:
                value = float(code[begin:at].replace(b",", b"."))
            if value - value != 0:  # it is infinite
                return -1
        if value >= 0:
            table[column, row] = -value if is_negative else value
            is_empty = False
        elif at == begin and not is_negative:
            table[column, row] = nan
        else:
            return -1
        at = without_blanks(code, at, delimiter)
        if code[at] != (delimiter if column < table.shape[0] - 1 else 10):
            return -1
        at += 1
    return -1 if is_empty else at


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def without_blanks(code: cython.p_char, at: cython.Py_ssize_t, delimiter: cython.int) -> cython.Py_ssize_t:
    """Return the place after the blanks and tabs that are no delimiters."""
    while code[at] == 32 or (code[at] == 9 and delimiter != 9):
        at += 1
    return at


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def number_at(
    code: cython.p_char, at: cython.Py_ssize_t, mark: cython.int, powers: cython.double[::1]
) -> tuple[cython.double, cython.Py_ssize_t]:
    """Return a number without its sign, and the place after it."""
    digits: cython.longlong
    exponent: cython.longlong
    places: cython.longlong = 0
    is_negative: cython.bint
    begin: cython.Py_ssize_t = at
    digits, at = digits_at(code, at, 0)
    if at == begin:
        return NO_NUMBER, at
    if code[at] == mark:
        begin = at + 1
        digits, at = digits_at(code, begin, digits)
        places = at - begin
        if places == 0:
            return NO_NUMBER, at
    if code[at] == 101 or code[at] == 69:
        is_negative = code[at + 1] == 45
        begin = at + 1 + (is_negative or code[at + 1] == 43)
        exponent, at = digits_at(code, begin, 0)
        if at == begin:
            return NO_NUMBER, at
        places += exponent if is_negative else -exponent
    return rounded(digits, places, powers), at


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def digits_at(
    code: cython.p_char, at: cython.Py_ssize_t, digits: cython.longlong
) -> tuple[cython.longlong, cython.Py_ssize_t]:
    """Return digits with those at a place behind them, TOO_MANY where these are more, and the place after."""
    while 48 <= code[at] <= 57:
        digits = 10 * digits + (code[at] - 48) if digits < MOST else TOO_MANY
        at += 1
    return digits, at


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def rounded(digits: cython.longlong, places: cython.longlong, powers: cython.double[::1]) -> cython.double:
    """Return digits / 10^places to the nearest double.

    Up to 2^53 the digits are a double, and so are powers up to 10^22: rounding happens once. Else first +
    rest is the number but for 2^-74 of it; where that could lead to another double, Python has to look.
    """
    high: cython.double
    low: cython.double
    power: cython.double
    first: cython.double
    rest: cython.double
    product: cython.double
    nearest: cython.double
    if digits >= TOO_MANY or places > 22 or places < -22:
        return UNDECIDED
    power = powers[places if places >= 0 else -places]
    if digits <= EXACT:
        return digits / power if places >= 0 else digits * power
    high = (digits >> 30) * 2.0**30
    low = (digits & (2**30 - 1)) * 1.0
    if places >= 0:
        first = high / power
        product = first * power
        rest = ((high - product) - lost(first, power, product) + low) / power
    else:
        first = high * power
        rest = lost(high, power, first) + low * power
    nearest = first + (rest - first * MARGIN)
    return nearest if nearest == first + (rest + first * MARGIN) else UNDECIDED


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def lost(a: cython.double, b: cython.double, product: cython.double) -> cython.double:
    """Return what rounding took from a product, exactly (Dekker)."""
    a_high: cython.double = (a * SPLIT) - (a * SPLIT - a)
    b_high: cython.double = (b * SPLIT) - (b * SPLIT - b)
    a_low: cython.double = a - a_high
    b_low: cython.double = b - b_high
    return ((a_high * b_high - product) + a_high * b_low + a_low * b_high) + a_low * b_low
