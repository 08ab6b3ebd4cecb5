"""The one table of actions: menus, shortcuts, buttons and tooltips all come from it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from neuron_gui.ui.keys import finish_editing
from neuron_gui.ui.said import translated


@dataclass(frozen=True)
class ActionSpec:
    """An action: its menu, text, keys (several with “; ” between), and what it does in one sentence."""

    name: str
    menu: str
    text: str
    keys: str = ""
    tip: str = ""
    checkable: bool = False
    separator: bool = False  # a line above it in its menu


MENUS = ("&File", "&Edit", "&Run", "&View", "&Lessons", "&Help")

ACTIONS = (
    ActionSpec("new", "&File", "&New", "Ctrl+N", "Begin with the opening experiment."),
    ActionSpec("open", "&File", "&Open…", "Ctrl+O", "Open an experiment file."),
    ActionSpec(
        "gallery", "&File", "Preset &gallery…", "Ctrl+G", "Choose a prepared experiment by its picture."
    ),
    ActionSpec("save", "&File", "&Save", "Ctrl+S", "Save the experiment.", separator=True),
    ActionSpec("save_as", "&File", "Save &as…", "Ctrl+Shift+S", "Save the experiment under another name."),
    ActionSpec(
        "import", "&File", "&Import data…", "Ctrl+I", "Take samples from a text file, CSV.", separator=True
    ),
    ActionSpec(
        "generate", "&File", "Generate &data…", "Ctrl+Shift+G", "Make samples up: a line, clusters, a gate."
    ),
    ActionSpec("export", "&File", "&Export data…", "Ctrl+E", "Write the samples to a text file, CSV."),
    ActionSpec(
        "save_plots", "&File", "Save pict&ure of all plots…", "", "Write the plots in sight, as PNG or SVG."
    ),
    ActionSpec("quit", "&File", "&Quit", "Ctrl+Q", "Close the laboratory.", separator=True),
    ActionSpec("undo", "&Edit", "&Undo", "Ctrl+Z", "Take the last edit back."),
    ActionSpec("redo", "&Edit", "&Redo", "Ctrl+Shift+Z", "Make the edit again that was taken back."),
    ActionSpec("run", "&Run", "&Run or pause", "Space", "Let the neuron learn, or pause it."),
    ActionSpec("step_back", "&Run", "Step &back", "Left", "Look at the step before."),
    ActionSpec("step", "&Run", "&Step", "Right", "Make one step, or look at the next one."),
    ActionSpec("fork", "&Run", "&Continue from here", "C", "Go another way from the step that is looked at."),
    ActionSpec("restart", "&Run", "Res&tart", "R", "Go back to step 0 with the same start.", separator=True),
    ActionSpec(
        "new_start", "&Run", "&New start", "N", "Go to step 0 with other random numbers: the next seed."
    ),
    ActionSpec(
        "reset_all",
        "&Run",
        "Reset &all",
        "Ctrl+R",
        "Go back to the experiment as it was opened, edits undone.",
    ),
    ActionSpec(
        "pin",
        "&Run",
        "&Pin this run",
        "P",
        "Keep this run to compare others with: in the plots, and in a table.",
        separator=True,
    ),
    ActionSpec(
        "race",
        "&Run",
        "Rac&e…",
        "Ctrl+Shift+R",
        "Let several ways to learn run side by side, from one start.",
    ),
    ActionSpec(
        "sweep",
        "&Run",
        "S&weep…",
        "Ctrl+M",
        "Make many runs with other learning rates and seeds, and see on a map how they end.",
    ),
    ActionSpec(
        "log_loss", "&View", "Log&arithmic loss", "L", "Show the loss by powers of ten.", checkable=True
    ),
    ActionSpec(
        "describe",
        "&View",
        "&Describe the plots…",
        "Ctrl+Shift+D",
        "Tell in words what the plots show.",
    ),
    ActionSpec(
        "full_screen",
        "&View",
        "&Full screen",
        "F11",
        "Fill the whole screen.",
        checkable=True,
        separator=True,
    ),
    ActionSpec(
        "presenter",
        "&View",
        "&Presenter mode",
        "F5; Ctrl+Shift+P",
        "Large type and only the chosen panels, for a room to see.",
        checkable=True,
    ),
    ActionSpec("blank", "&View", "&Black screen", "B; .", "Hide everything until a key is pressed."),
    ActionSpec(
        "echo_keys", "&View", "Show &key presses", "", "Show each key that is pressed, large.", checkable=True
    ),
    ActionSpec("larger", "&View", "Lar&ger text", "Ctrl++; Ctrl+=", "Make all type larger.", separator=True),
    ActionSpec("smaller", "&View", "&Smaller text", "Ctrl+-", "Make all type smaller."),
    ActionSpec("normal", "&View", "&Normal text size", "Ctrl+0", "Give all type its usual size."),
    ActionSpec(
        "reset_layout", "&View", "&Reset layout", "", "Put every panel back in its place.", separator=True
    ),
    ActionSpec("lesson_next", "&Lessons", "&Next step", "PgDown", "Go on with the lesson."),
    ActionSpec(
        "lesson_previous", "&Lessons", "&Previous step", "PgUp", "Go back to the lesson's step before."
    ),
    ActionSpec(
        "lesson_again",
        "&Lessons",
        "&Set up again",
        "",
        "Put everything back as this step of the lesson has it.",
    ),
    ActionSpec(
        "open_lesson",
        "&Lessons",
        "&Open lesson file…",
        "Ctrl+L",
        "Take a lesson that you or somebody else has written.",
        separator=True,
    ),
    ActionSpec("palette", "&Help", "&Commands…", "Ctrl+K", "Find what to do by typing a few words of it."),
    ActionSpec(
        "cheat_sheet", "&Help", "&Keys and mouse…", "F1; ?", "Show all keys, and what the mouse does."
    ),
)


def build(owner: QWidget, handlers: Mapping[str, Callable[..., object]]) -> dict[str, QAction]:
    """Make the actions, connected to the handler of the same name; every action needs one."""
    actions = {}
    for spec in ACTIONS:
        action = QAction(translated(spec.text), owner)
        action.setObjectName(spec.name)
        action.setShortcuts(QKeySequence.listFromString(spec.keys))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = translated(spec.tip)
        action.setToolTip(f"{tip} ({keys})" if keys else tip)
        action.setStatusTip(tip)
        action.setCheckable(spec.checkable)
        action.triggered.connect(finish_editing)
        (action.toggled if spec.checkable else action.triggered).connect(handlers[spec.name])
        owner.addAction(action)
        actions[spec.name] = action
    return actions
