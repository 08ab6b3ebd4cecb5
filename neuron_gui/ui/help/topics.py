"""Which section of the manual is about what: the one place that knows. F1 asks it for what has the focus."""

from PySide6.QtWidgets import QWidget

from neuron_gui.ui.window.place import Place

FIRST = "first-steps"  # where there is nothing nearer

# By the name of a widget's class, or of one that it comes from.
BY_CLASS = {
    "MainWindow": FIRST,
    "QTabBar": "layout",
    "Panels": "layout",
    "Stage": "layout",
    "Banner": "messages",
    "ProblemPanel": "problem",
    "SampleTable": "sample-table",
    "NeuronPanel": "neuron",
    "LearningPanel": "learning",
    "LossView": "loss-view",
    "WeightsView": "weights-view",
    "WeightSpaceView": "weight-space",
    "FitView": "fit",
    "NeuronPictureView": "neuron-picture",
    "ThisStepView": "this-step",
    "NotesView": "notes",
    "VerdictBar": "verdict",
    "Timeline": "timeline",
    "TimeControls": "run-bar",
    "TugOfWar": "tug-of-war",
    "ComparePanel": "compare",
    "PinStrip": "compare",
    "LessonPanel": "taking-lessons",
    "RaceDialog": "race",
    "SweepWindow": "sweep",
    "MarkingWindow": "mark",
    "WritingWindow": "lesson-editor",
    "ReportDialog": "reports",
    "VariantsDialog": "variants-command",
    "WorksheetDialog": "worksheet-command",
    "ImportDialog": "import",
    "GenerateDialog": "generate",
    "RecordsDialog": "pictures",
    "AnimationDialog": "pictures",
    "ProgramDialog": "pictures",
    "Gallery": "presets",
    "Palette": "finding-commands",
    "CheatSheet": "finding-commands",
    "PlotWords": "plots-in-words",
    "PreferencesDialog": "preferences",
    "Manual": "this-manual",
    "About": "about",
    "Waiting": "messages",
}
# By the name of a widget, which of an option is its path in the experiment, or of what stands in a place. Of
# several names the longest that fits counts.
BY_NAME = {
    "loss": "loss-view",
    "weights": "weights-view",
    "weight_space": "weight-space",
    "fit": "fit",
    "library": "library",
    "neuron_picture": "neuron-picture",
    "this_step": "this-step",
    "notes": "notes",
    "problem": "problem",
    "neuron": "neuron",
    "compare": "compare",
    "lesson": "taking-lessons",
    "formula": "equation",
    "learning": "learning",
    "strategy": "learning",
    "strategy.low": "random-guessing",
    "strategy.high": "random-guessing",
    "strategy.integers": "random-guessing",
    "strategy.step": "step-sign",
    "strategy.size": "step-sign",
    "strategy.order": "step-sign",
    "strategy.direction": "step-sign",
    "strategy.learning_rate": "learning-rate",
    "strategy.optimizer": "optimizers",
    "strategy.batch": "batches",
    "strategy.schedule": "schedules",
    "stop": "stop-rules",
    "scaling": "scaling",
    "neuron.activation": "activations",
    "neuron.weights": "start",
    "neuron.bias": "bias",
    "loss.kind": "losses",
    "loss.l1": "penalties",
    "loss.l2": "penalties",
    "seed": "start",
}


def topic_of(widget: QWidget | None) -> str:
    """Return the anchor of the section about a widget: about itself or else about what it is in."""
    while widget:
        name = widget.front if isinstance(widget, Place) else widget.objectName()
        if topic := _by_name(name) or _by_class(type(widget)):
            return topic
        widget = widget.parentWidget()
    return FIRST


def _by_name(name: str) -> str:
    while name and name not in BY_NAME:
        name = name.rpartition(".")[0]
    return BY_NAME.get(name, "")


def _by_class(kind: type) -> str:
    return next((BY_CLASS[base.__name__] for base in kind.__mro__ if base.__name__ in BY_CLASS), "")
