"""A block of cells, to go into the cells of a table: what is copied, and what pasting makes of a text."""

from msgspec import Struct

from neuron_gui.core.dataset import Array


class CellBlock(Struct, frozen=True):
    """Numbers, shape (rows, columns), and the names above them if there were any."""

    values: Array
    header: tuple[str, ...] | None = None

    @property
    def is_table(self) -> bool:
        """Whether this is a table of its own: inputs and a target under their names, in several rows."""
        rows, columns = self.values.shape
        return self.header is not None and rows > 1 and columns > 1
