"""The estimators keep scikit-learn's contract, by its own checks."""

import numpy as np
import pytest
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import GridSearchCV, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures
from sklearn.utils.estimator_checks import parametrize_with_checks

import neuron_gui.sklearn
from neuron_gui import preset, simulate
from neuron_gui.sklearn import NeuronClassifier, NeuronRegressor


@parametrize_with_checks([NeuronRegressor(), NeuronClassifier()])
def test_the_contract_is_kept(estimator, check):
    check(estimator)


def test_the_fit_is_the_run_of_the_engine():
    data = preset("penguins").data if "penguins" in neuron_gui.presets() else preset("opening").data
    model = NeuronRegressor(optimizer="sgd", learning_rate=0.1, random_state=5).fit(data.inputs, data.targets)
    assert model.run_ == simulate(model.run_.experiment)
    assert model.run_.experiment.seed == 5
    assert model.predict(data.inputs) == pytest.approx(model.run_.outputs(), rel=1e-12)
    by_coefficients = data.inputs @ model.coef_ + model.intercept_
    assert by_coefficients == pytest.approx(model.run_.outputs(), rel=1e-9)


def test_it_finds_what_least_squares_finds():
    X, y = np.random.default_rng(1).normal(size=(2, 50, 3))
    model = NeuronRegressor(optimizer="newton", learning_rate=1).fit(X, y[:, 0])
    expected = LinearRegression().fit(X, y[:, 0])
    assert model.coef_ == pytest.approx(expected.coef_)
    assert model.intercept_ == pytest.approx(expected.intercept_)


def test_it_takes_part_in_pipelines_and_searches():
    X = np.linspace(-2, 2, 60)[:, None]
    squares = make_pipeline(PolynomialFeatures(2, include_bias=False), NeuronRegressor())
    assert squares.fit(X, X[:, 0] ** 2).score(X, X[:, 0] ** 2) > 0.99
    search = GridSearchCV(NeuronClassifier(), {"l2": [0, 100.0]}, n_jobs=2).fit(X, X[:, 0] > 0.3)
    assert search.best_params_ == {"l2": 0}
    assert cross_val_score(NeuronClassifier(options={"strategy.batch": 8}), X, X[:, 0] > 0).mean() > 0.7


def test_wrong_options_are_refused_when_it_learns():
    with pytest.raises(ValueError, match="learning_rate: expected a number above 0"):
        NeuronRegressor(learning_rate=-1).fit([[1], [2]], [1, 2])
