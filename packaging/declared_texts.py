"""Gathers what tables declare for translators: options, strategies, generators, bundled experiments."""

from collections.abc import Iterator

from manual_words import WORDS
from system_files import system_texts

from neuron_gui import resources
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.neuron import ACTIVATIONS, LOSSES
from neuron_gui.core.samples.generators import GENERATORS
from neuron_gui.core.schema.options import Option, in_words, options
from neuron_gui.core.schema.part import Part
from neuron_gui.core.strategies import tag

NOT_IN_FORMS = ("format", "title", "notes", "data", "journal", "stopped_at", "scene")  # of an experiment


def declared_texts() -> list[str]:
    """Return every text that is not marked where it stands, because a table declares it; each once."""
    tables = (_of_parts(), _of_neurons(), _of_presets(), WORDS.values(), system_texts())
    return list(dict.fromkeys(text for table in tables for text in table if text))


def _of_parts() -> Iterator[str]:
    for part in (Experiment, *GENERATORS):
        yield from _of_part(part)


def _of_part(part: type[Part]) -> Iterator[str]:
    """Yield the title and the sentence of a part that has them, and the texts of its options."""
    if part.__struct_config__.tag:
        yield from (getattr(part, "title", ""), getattr(part, "sentence", ""), in_words(tag(part)))
    for option in options(part):
        if option.name not in NOT_IN_FORMS:
            yield from _of_option(option)


def _of_option(option: Option) -> Iterator[str]:
    """Yield its title and description, its name as lessons say it, and what there is to choose from."""
    yield in_words(option.name)
    if option.title != option.name:
        yield from (option.title, option.description)
    if isinstance(option.default, str):
        yield in_words(option.default)
    for choice in option.kind if isinstance(option.kind, tuple) else (option.kind,):
        if isinstance(choice, str):
            yield in_words(choice)
        elif isinstance(choice, type) and issubclass(choice, Part):
            yield from _of_part(choice)


def _of_neurons() -> Iterator[str]:
    for activation in ACTIVATIONS.values():
        yield from (activation.title, activation.formula)
    for loss in LOSSES.values():
        yield from (loss.title, loss.formula)


def _of_presets() -> Iterator[str]:
    for preset in map(resources.preset, resources.experiment_names()):
        yield from (preset.title, preset.notes)
