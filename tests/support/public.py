"""All that is public of the Python API, down to the methods of its classes."""

import importlib.util
import inspect
from collections.abc import Iterator
from types import ModuleType

import neuron_gui
from neuron_gui.core.samples import generators


def modules() -> Iterator[ModuleType]:
    yield neuron_gui
    yield generators
    if importlib.util.find_spec("sklearn"):  # an extra
        yield importlib.import_module("neuron_gui.sklearn")


def public() -> Iterator[tuple[str, object, type | None]]:
    """Yield the name of each class, function, method and property, the thing itself, and its class."""
    for module in modules():
        for name in getattr(module, "__all__", vars(module)):
            thing = getattr(module, name)
            own = module is neuron_gui or getattr(thing, "__module__", "") == module.__name__
            if name.startswith("_") or not own or not (inspect.isclass(thing) or inspect.isfunction(thing)):
                continue
            yield name, thing, None
            if inspect.isclass(thing):
                yield from ((f"{name}.{member}", found, thing) for member, found in members(thing))


def members(cls: type) -> Iterator[tuple[str, object]]:
    """Yield the methods and properties that this project has given to a class."""
    for name in dir(cls):
        owner = next((base for base in cls.__mro__ if name in vars(base)), None)
        if name.startswith("_") or owner is None or not owner.__module__.startswith("neuron_gui"):
            continue
        found = vars(owner)[name]
        function = found.fget if isinstance(found, property) else getattr(found, "__func__", found)
        if inspect.isfunction(function) and function.__module__.startswith("neuron_gui"):
            yield name, found
