"""What came of a run: as JSON for `summary.json`, and as lines for people."""

import shlex
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.fit_quality import Confusion, fit_quality
from neuron_gui.core.message import Remedy, grouped, readable
from neuron_gui.core.rounded import share
from neuron_gui.core.run import ENGINE, Run
from neuron_gui.core.schema.writing import whole_file
from neuron_gui.core.theory.theory import theory
from neuron_gui.core.verdict.outlook import outlook, verdict

SHORT = 110  # letters: a longer explanation is for the window


def summary_of(run: Run, version: str) -> dict[str, Any]:
    """Return the content of `summary.json`; numbers that are not finite become null."""
    last, best = run.last, run.best
    return {
        "outcome": run.outcome,
        "steps": run.steps,
        "loss": last.loss,
        "error": last.error,
        "max_abs_error": last.max_abs_error,
        "weights": list(last.weights),
        "bias": last.bias,
        "best": {"step": best.step, "loss": best.loss, "weights": list(best.weights), "bias": best.bias},
        "seed": run.experiment.seed,
        "version": version,
        "engine": ENGINE,
        "theory": msgspec.to_builtins(theory(run.experiment)),
    }


def summary_json(content: dict[str, Any]) -> bytes:
    """Return a summary as indented JSON."""
    return msgspec.json.format(msgspec.json.encode(content), indent=2)


def summary_lines(run: Run) -> list[str]:
    """Return the summary as lines for people."""
    experiment, last, best = run.experiment, run.last, run.best
    judged = verdict(run, outlook(Run(experiment)))
    bias = "learned" if experiment.neuron.bias.trainable else "fixed"
    told = [
        experiment.title,
        str(judged.sentence),
        *map(str, judged.reasons),
        *(f"Why: {why}" for why in map(str, judged.why) if len(why) <= SHORT),
        *(f"Better: {_settings(r.remedy)}" for r in judged.reasons if r.remedy),
        f"Weights  {_weights(experiment, last.weights)}",
        f"Bias     {readable(last.bias)} ({bias})",
        *_unscaled(run),
        f"Loss     {readable(last.loss)} ({experiment.loss.kind}); "
        f"lowest {readable(best.loss)} at step {grouped(best.step)}",
        f"Error    {readable(last.error)} mean, {readable(last.max_abs_error)} at most",
        *_fit(run),
    ]
    return [line for line in told if line]


def _fit(run: Run) -> list[str]:
    """Say how well the last weights fit, in the measures that suit classes or other targets."""
    quality = fit_quality(run.experiment, run.last)
    if quality is None:
        return []
    if isinstance(quality, Confusion):
        shares = {
            "accuracy": quality.accuracy,
            "precision": quality.precision,
            "recall": quality.recall,
        }
        low, high, q = readable(quality.low), readable(quality.high), quality
        return [
            f"Fit      {_shares(shares)}",
            f"         target {high}: {grouped(q.true_positives)} taken for {high}, "
            f"{grouped(q.false_negatives)} for {low}",
            f"         target {low}: {grouped(q.false_positives)} taken for {high}, "
            f"{grouped(q.true_negatives)} for {low}",
        ]
    errors = f"RMSE {readable(quality.rmse)}, MAE {readable(quality.mae)}"
    return [f"Fit      {', '.join(filter(None, (_shares({'R²': quality.r2}), errors)))}"]


def _shares(values: dict[str, float | None]) -> str:
    return ", ".join(f"{name} {share(value)}" for name, value in values.items() if value is not None)


def _unscaled(run: Run) -> list[str]:
    """Say of scaled inputs that they are, and what the weights amount to on the raw ones."""
    experiment, last = run.experiment, run.last
    if experiment.scaling == "none":
        return []
    weights, bias = run.scaling.raw_weights(last.weights, last.bias)
    return [
        f"         These are for scaled inputs ({experiment.scaling}); on the inputs as they stand:",
        f"         {_weights(experiment, weights)}, bias {readable(bias)}",
    ]


def _settings(remedy: Remedy) -> str:
    """Return better values as the command line takes them."""
    pairs = (f"{path}={msgspec.json.encode(value).decode()}" for path, value in remedy.values)
    return " ".join(f"--set {shlex.quote(pair)}" for pair in pairs)


def _weights(experiment: Experiment, weights: Iterable[float]) -> str:
    named = zip(experiment.data.input_names, weights, strict=True)
    return ", ".join(f"{name} = {readable(weight)}" for name, weight in named)


def write_summary(content: dict[str, Any], path: Path) -> None:
    """Write a summary to a file."""
    with whole_file(path) as file:
        file.write(summary_json(content).decode() + "\n")
