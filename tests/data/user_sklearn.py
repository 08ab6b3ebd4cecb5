"""An engineer's script for scikit-learn; the type checker reads it, and it runs where that is installed."""

import numpy as np
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures

from neuron_gui.sklearn import NeuronClassifier, NeuronRegressor

X = np.linspace(-2, 2, 40)[:, None]
model: NeuronRegressor = NeuronRegressor(optimizer="newton", learning_rate=1, max_iter=5).fit(X, 2 * X[:, 0])
numbers: np.ndarray = model.predict(X)
slopes: np.ndarray = model.coef_
rate: float = model.run_.losses[-1]
classes: NeuronClassifier = NeuronClassifier(options={"strategy.batch": 8}).fit(X, X[:, 0] > 0)
chances: np.ndarray = classes.predict_proba(X)[:, 1] + classes.decision_function(X)
words: np.ndarray = classes.predict(X)
curved = make_pipeline(PolynomialFeatures(2, include_bias=False), NeuronRegressor())
best = GridSearchCV(curved, {"neuronregressor__l2": [0, 1.0]}, cv=3).fit(X, X[:, 0] ** 2)
assert best.best_params_ == {"neuronregressor__l2": 0}
