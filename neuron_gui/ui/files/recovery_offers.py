"""Offers in the banner what windows have left that ended before their changes were saved."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from neuron_gui.ui.files.recovery import Origin, RecoveryFile, default_folder, left_behind
from neuron_gui.ui.text.translate import moment, translated
from neuron_gui.ui.widgets.banner import Banner


class RecoveryOffers(QObject):
    """What there is to restore or to discard. `wanted` brings the file and origin that are to be restored."""

    wanted = Signal(object, object)

    def __init__(self, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._banner = banner
        self._open: dict[RecoveryFile, Origin] = {}

    def offer_left_behind(self) -> None:
        """Offer everything that was left, the latest first."""
        for file in left_behind(default_folder()):
            try:
                origin = file.origin()
            except (OSError, ValueError):  # perhaps a newer version can read it
                file.release()
                continue
            self.offer(file, origin)

    def take_over(self, other: "RecoveryOffers") -> None:
        """Offer what another window does, which has no more to offer then."""
        offers, other._open = other._open, {}
        for file, origin in offers.items():
            self.offer(file, origin)

    def offer(self, file: RecoveryFile, origin: Origin) -> None:
        """Offer one, perhaps again."""
        self._open[file] = origin
        text = self.tr("Neuron Lab closed unexpectedly. Unsaved changes to {name}, {time}, are still here.")
        self._banner.notify(
            text.format(name=_name(origin), time=moment(origin.time)),
            choices=[
                (self.tr("Restore"), partial(self.wanted.emit, file, origin)),
                (self.tr("Discard"), partial(self._discard, file)),
            ],
        )

    def withdraw(self, file: RecoveryFile) -> None:
        """Offer one no more: it has been restored."""
        del self._open[file]

    def release(self) -> None:
        """Leave what nobody has decided on to the next window."""
        for file in self._open:
            file.release()
        self._open.clear()

    def _discard(self, file: RecoveryFile) -> None:
        del self._open[file]
        file.remove()


def _name(origin: Origin) -> str:
    return origin.path.name if origin.path else translated("“{name}”").format(name=origin.title)
