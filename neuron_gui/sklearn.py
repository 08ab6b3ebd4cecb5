"""The neuron as estimators of scikit-learn (the extra `sklearn`): thin, for the engine does the learning."""

from numbers import Integral
from typing import Any, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray
from sklearn.base import BaseEstimator, ClassifierMixin, RegressorMixin
from sklearn.utils import check_random_state
from sklearn.utils.multiclass import check_classification_targets, type_of_target
from sklearn.utils.validation import check_is_fitted, validate_data

from neuron_gui.core.dataset import Array
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.input_scaling import InputScaling
from neuron_gui.core.run import Run
from neuron_gui.core.simulation import simulate


class _Neuron(BaseEstimator):  # type: ignore[misc]  # scikit-learn has no types
    """What both have in common: options of the experiment, and one run of it."""

    _activation: str
    _loss: str

    def __init__(
        self,
        *,
        optimizer: str = "adam",
        learning_rate: float = 0.1,
        scaling: str = "standardize",
        l1: float = 0.0,
        l2: float = 0.0,
        max_iter: int = 1000,
        random_state: int | np.random.RandomState | None = None,
        options: dict[str, object] | None = None,
    ) -> None:
        self.optimizer = optimizer
        self.learning_rate = learning_rate
        self.scaling = scaling
        self.l1 = l1
        self.l2 = l2
        self.max_iter = max_iter
        self.random_state = random_state
        self.options = options

    def _learn(self, X: Array, y: Array) -> Self:
        """Make the run, and keep it with what scikit-learn expects of a linear model."""
        chance = self.random_state
        seed = chance if isinstance(chance, Integral) else check_random_state(chance).randint(2**31 - 1)
        experiment = Experiment.from_arrays(X, y, activation=self._activation, loss=self._loss).with_values(
            {
                "strategy.optimizer.kind": self.optimizer,
                "strategy.learning_rate": self.learning_rate,
                "scaling": self.scaling,
                "loss.l1": self.l1,
                "loss.l2": self.l2,
                "stop.max_steps": self.max_iter,
                "stop.tolerance": None,
                "neuron.bias.trainable": True,
                "neuron.weights": {"values": [0] * X.shape[1]},
                "seed": seed,
                **(self.options or {}),
            }.items()
        )
        self.run_: Run = simulate(experiment)
        last = self.run_.last
        self.coef_, self.intercept_ = InputScaling.of(experiment).raw_weights(last.weights, last.bias)
        self.n_iter_ = max(1, self.run_.steps)
        return self

    def _outputs(self, X: ArrayLike) -> Array:
        check_is_fitted(self)
        return self.run_.predict(validate_data(self, X, reset=False, dtype=np.float64))


class NeuronRegressor(RegressorMixin, _Neuron):  # type: ignore[misc]
    """A neuron without a curve that learns numbers: mean squared error, identity activation.

    `optimizer` is one of sgd, momentum, nesterov, adagrad, rmsprop, adam and newton, `learning_rate` above 0,
    `scaling` one of none, standardize and max_abs, `l1` and `l2` penalties of 0 or more, `max_iter` the most
    steps, 1..1,000,000,000; an int as `random_state` is the experiment's seed. `options` are any others by
    their paths, such as `{"strategy.batch": 32}`. Weights start at 0.

    After `fit`: `coef_` (d,) and `intercept_` for the inputs as they stand, `n_iter_`, and `run_`, the `Run`.

    >>> from neuron_gui.sklearn import NeuronRegressor
    >>> model = NeuronRegressor(optimizer="newton", learning_rate=1, max_iter=5).fit([[1], [2]], [3, 5])
    >>> model.predict([[4]]).round(6), model.coef_.round(6)
    (array([9.]), array([2.]))
    """

    _activation, _loss = "identity", "mse"

    def fit(self, X: ArrayLike, y: ArrayLike) -> Self:
        """Learn targets y (n,) from X (n, d), d up to 64; raises ValueError for what no experiment takes."""
        return self._learn(*validate_data(self, X, y, dtype=np.float64, y_numeric=True))

    def predict(self, X: ArrayLike) -> Array:
        """Return the outputs (m,) for X (m, d), in the targets' unit."""
        return self._outputs(X)


class NeuronClassifier(ClassifierMixin, _Neuron):  # type: ignore[misc]
    """A sigmoid neuron that learns two classes: cross-entropy. Parameters are those of `NeuronRegressor`.

    After `fit`: `classes_` (2,), and `coef_` (d,), `intercept_`, `n_iter_` and `run_` as there.

    >>> from neuron_gui.sklearn import NeuronClassifier
    >>> model = NeuronClassifier().fit([[1], [2], [3], [4]], ["low", "low", "high", "high"])
    >>> model.predict([[1.5], [3.5]]).tolist()
    ['low', 'high']
    """

    _activation, _loss = "sigmoid", "bce"

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.classifier_tags.multi_class = False
        return tags

    def fit(self, X: ArrayLike, y: ArrayLike) -> Self:
        """Learn two classes y (n,), of any type, from X (n, d), d up to 64; raises ValueError for others."""
        inputs, y = validate_data(self, X, y, dtype=np.float64)
        check_classification_targets(y)
        self.classes_, codes = np.unique(y, return_inverse=True)
        if len(self.classes_) > 2:
            kind = type_of_target(y, input_name="y")
            raise ValueError(f"Only binary classification is supported. The type of the target is {kind}.")
        if len(self.classes_) < 2:
            raise ValueError("Two classes are needed, y has one class.")
        return self._learn(inputs, codes.astype(np.float64))

    def decision_function(self, X: ArrayLike) -> Array:
        """Return the weighted sums z (m,) for X (m, d): above 0 for the second of `classes_`.

        >>> from neuron_gui.sklearn import NeuronClassifier
        >>> NeuronClassifier().fit([[1], [2], [3], [4]], [0, 0, 1, 1]).decision_function([[1], [4]]) > 0
        array([False,  True])
        """
        check_is_fitted(self)
        inputs: Array = validate_data(self, X, reset=False, dtype=np.float64)
        return np.asarray(inputs @ self.coef_ + self.intercept_)

    def predict_proba(self, X: ArrayLike) -> Array:
        """Return the probabilities (m, 2) of `classes_` for X (m, d).

        >>> from neuron_gui.sklearn import NeuronClassifier
        >>> NeuronClassifier().fit([[1], [2], [3], [4]], [0, 0, 1, 1]).predict_proba([[2.5]]).round(3)
        array([[0.5, 0.5]])
        """
        second = self._outputs(X)
        return np.column_stack([1 - second, second])

    def predict(self, X: ArrayLike) -> NDArray[Any]:
        """Return the likelier class (m,) for each row of X (m, d)."""
        above = self._outputs(X) > 0.5
        return np.asarray(self.classes_[above.astype(np.intp)])
