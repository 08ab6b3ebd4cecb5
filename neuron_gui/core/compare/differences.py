"""How experiments differ: the settings that are not the same in all of them."""

from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import Struct

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.journal import JournalEntry
from neuron_gui.core.message import N_
from neuron_gui.core.schema.options import options
from neuron_gui.core.schema.part import Part


class Setting(Struct, frozen=True):
    """An option of an experiment, as it is set; a value that is a part of its own is given as the part.

    `since` is the step from which on a change on the way has set it.
    """

    title: str
    value: Any
    is_default: bool
    since: int | None = None


FROM_STEP = N_("{setting} from step {step}")


def settings(experiment: Experiment) -> dict[str, Setting]:
    """Return every option of an experiment by its path, except those of the samples."""
    found = dict(_settings(experiment.strategy, "strategy"))
    for name, part in (("loss", experiment.loss), ("stop", experiment.stop)):
        found.update(_settings(part, name))
    neuron = experiment.neuron
    for path, title, value, default in (
        ("neuron.activation", N_("Activation"), neuron.activation, "identity"),
        ("neuron.weights", N_("Start weights"), neuron.weights, None),
        ("neuron.bias", N_("Bias"), neuron.bias, type(neuron.bias)()),
        ("scaling", N_("Scaling"), experiment.scaling, "none"),
        ("seed", N_("Seed"), experiment.seed, None),
    ):
        found[path] = Setting(title, value, default is None or value == default)
    return found


def _settings(part: Part, place: str) -> Iterator[tuple[str, Setting]]:
    for option in options(type(part)):
        value, path = getattr(part, option.name), f"{place}.{option.name}"
        yield path, Setting(option.title, value, value == option.default)
        if isinstance(value, Part):
            yield from _settings(value, path)


def differences(
    experiments: Sequence[Experiment], journals: Sequence[Sequence[JournalEntry]] = ()
) -> list[list[Setting]]:
    """Return for each experiment the options that are worth a mention.

    Those are all that differ between experiments that have them, those of the strategy that are not as they
    would be by default, and the changes on the way, if there is a journal for each.
    """
    each = [settings(experiment) for experiment in experiments]
    values: dict[str, list[Any]] = {}
    for found in each:
        for path, setting in found.items():
            seen = values.setdefault(path, [])
            if setting.value not in seen:
                seen.append(setting.value)
    return [
        [
            *(
                setting
                for path, setting in found.items()
                if len(values[path]) > 1 or (path.startswith("strategy.") and not setting.is_default)
            ),
            *(Setting(found[entry.path].title, entry.value, False, entry.step) for entry in journal),
        ]
        for found, journal in zip(each, journals or [()] * len(each), strict=True)
    ]
