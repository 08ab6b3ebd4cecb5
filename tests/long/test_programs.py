"""Exported programs by the hundred: for numpy to the bit, for PyTorch and scikit-learn to nine digits.

Where a run is unstable, roundings grow from step to step: records are compared up to there.
"""

import json
import subprocess
import sys

import matplotlib
import matplotlib.pyplot as plt
import nbformat
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from long.share import size
from support.problems import experiments
from support.programs import WRITTEN, assert_same_bits, cells, printed, refused, rows, short, trajectory
from support.random_experiments import documents

from neuron_gui import Experiment, resources
from neuron_gui.core.programs.program import LIBRARIES, program_text

AGREE = 1e-9
ORDINARY = 1e4  # numbers beyond this grow on the way to divergence, and roundings with them
ANY = st.sampled_from(WRITTEN).flatmap(lambda c: experiments(*c))
DESCENT = ANY.filter(lambda chosen: not refused(chosen, "torch"))

torch.set_num_threads(1)
matplotlib.use("Agg")


@settings(max_examples=size(3000, 100))
@given(ANY)
def test_numpy_on_ordinary_problems(tmp_path_factory, chosen):
    assert_same_bits(chosen, tmp_path_factory.getbasetemp())


@settings(max_examples=size(3000, 100))
@given(documents())
def test_numpy_on_extreme_files(tmp_path_factory, document):
    assert_same_bits(short(Experiment.from_dict(document), 60), tmp_path_factory.getbasetemp())


@settings(max_examples=size(1000, 50))
@given(DESCENT)
def test_torch(tmp_path_factory, chosen):
    assert_near(chosen, "torch", tmp_path_factory.getbasetemp())


@st.composite
def one_sample_a_step(draw):
    """Draw an experiment as scikit-learn makes it."""
    activation, loss, rule = draw(
        st.sampled_from(
            [
                ("identity", "mse", "sgd"),
                ("identity", "half_mse", "sgd"),
                ("identity", "mae", "sgd"),
                ("sigmoid", "bce", "sgd"),
                ("identity", "half_mse", "perceptron"),
                ("sigmoid", "bce", "perceptron"),
            ]
        )
    )
    chosen = draw(experiments(rule, activation, loss))
    changes = [("loss.l1", 0.0), ("neuron.bias.initial", 0.0)]
    changes += [("loss.l2", 0.0)] if rule == "perceptron" else [("strategy.batch", 1)]
    if rule != "perceptron":
        changes.append(("loss.l2", min(chosen.loss.l2, 0.9 / chosen.strategy.learning_rate)))
    if loss == "bce":
        changes.append(("data.targets", np.round(chosen.data.targets).tolist()))
    return chosen.with_values(changes)


@settings(max_examples=size(500, 50))
@given(one_sample_a_step())
def test_sklearn(tmp_path_factory, chosen):
    assert not refused(chosen, "sklearn")
    assert_near(chosen, "sklearn", tmp_path_factory.getbasetemp())


def assert_near(chosen, library, folder):
    """Compare the records of a program with the laboratory's, while these are of ordinary size."""
    with np.errstate(all="ignore"):
        theirs = rows(printed(program_text(chosen, library, ".py"))[0])
    ours = rows(trajectory(chosen, folder))
    compared = 0
    for a, b in zip(theirs, ours, strict=False):
        if np.abs(b[1:]).max() > ORDINARY:
            break
        np.testing.assert_allclose(a, b, rtol=AGREE, atol=AGREE)
        compared += 1
    if compared == len(ours):
        assert abs(len(theirs) - len(ours)) <= 2, "it ends at another step"


@pytest.mark.parametrize("library", LIBRARIES)
def test_in_a_process_of_its_own(library, tmp_path):
    chosen = resources.preset("opening")
    (tmp_path / "program.py").write_text(program_text(chosen, library, ".py"), encoding="utf-8")
    command = [sys.executable, "-I", tmp_path / "program.py"]
    ended = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path)
    ours = rows(trajectory(chosen, tmp_path))
    np.testing.assert_allclose(rows(ended.stdout), ours, rtol=AGREE, atol=AGREE)


@pytest.mark.parametrize("library", LIBRARIES)
def test_notebooks_with_their_pictures(library, tmp_path):
    chosen = resources.preset("opening")
    text = program_text(chosen, library, ".ipynb")
    nbformat.validate(json.loads(text))
    space = {}
    for cell in cells(text):
        exec(cell.replace("plt.show()", ""), space)
    lines = [line for number in plt.get_fignums() for line in plt.figure(number).axes[0].get_lines()]
    assert len(lines) == 1 + len(chosen.data.input_names) + 1  # the loss, the weights, the bias
    plt.close("all")
    np.testing.assert_allclose(space["records"], rows(trajectory(chosen, tmp_path)), rtol=AGREE, atol=AGREE)
