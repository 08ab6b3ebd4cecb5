"""Run by the executable before anything else: Qt takes its own plugins, whatever the environment names.

It stands in for PyInstaller's own hook, which imports Qt to say so, before every command.
"""

import os
import sys

qt = ["PySide6"] if sys.platform == "win32" else ["PySide6", "Qt"]
os.environ["QT_PLUGIN_PATH"] = "/".join([sys._MEIPASS, *qt, "plugins"])  # Qt takes this slash everywhere
