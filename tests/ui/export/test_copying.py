"""Edit > Copy as: what is on the clipboard afterwards."""

from PySide6.QtGui import QGuiApplication
from support import run_to_end

from neuron_gui import resources


def test_a_step_the_settings_and_the_pins_in_both_notations(qtbot, open_window):
    window, clipboard = open_window(resources.preset("opening")), QGuiApplication.clipboard()

    def copied(name):
        clipboard.setText("")
        window.commands[name].trigger()
        qtbot.waitUntil(lambda: bool(clipboard.text()))
        return clipboard.text()

    run_to_end(qtbot, window)
    window.control.look_at(3)
    assert copied("copy_step_latex").startswith(r"\subsection*{Step 3 and how step 4 follows}")
    assert copied("copy_step_markdown").startswith("## Step 3 and how step 4 follows")
    assert "| Learning rate η | 5·10⁻⁷ |" in copied("copy_settings_markdown")
    assert r"Learning rate \(\eta\) & 5\(\cdot\)10\(^{-7}\) \\" in copied("copy_settings_latex")
    window.commands["copy_pins_latex"].trigger()
    assert "No run is pinned" in window.banner.text.text()
    window.commands["pin"].trigger()
    qtbot.waitUntil(lambda: window.compare.has_pins)
    assert copied("copy_pins_latex").startswith(r"\begin{tabular}")
    assert copied("copy_pins_markdown").count("\n") == 3
