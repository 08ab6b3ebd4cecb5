"""A widget that is made when it is first seen or asked for: what nobody looks at costs no time."""

from collections.abc import Callable
from functools import cached_property
from typing import Generic, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neuron_gui.ui.widgets.tab_order import come_after

Content = TypeVar("Content", bound=QWidget)


class LateWidget(QWidget, Generic[Content]):
    """Stands in the place of its `content`."""

    def __init__(self, make: Callable[[], Content]) -> None:
        super().__init__()
        self._make = make

    @cached_property
    def content(self) -> Content:
        """What stands here, made now at the latest."""
        content = self._make()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(content)
        content.show()
        come_after(content)
        return content

    @property
    def is_made(self) -> bool:
        """Whether the content is there."""
        return "content" in vars(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Be there by the time that one can be seen."""
        self.content  # noqa: B018
        super().showEvent(event)
