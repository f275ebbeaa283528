"""The article's pipelines on data of which half the features do not matter: a zero is a zero, by the certificate."""

import numpy as np
from sklearn.linear_model import Lasso, LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

random = np.random.default_rng(0)
X = random.normal(size=(200, 6))
score = X @ np.array([1.5, -1.0, 0.0, 0.0, 0.5, 0.0])
y = score + 0.1 * random.normal(size=200)
labels = score + random.normal(size=200) > 0
lam = 0.1

# --- the lines of the article ---


def certified(phi, slope, near):
    assert (phi == 0).sum() > 0, phi
    assert (np.abs(slope[phi == 0]) <= lam + near).all(), slope
    assert np.allclose(slope[phi != 0], -lam * np.sign(phi[phi != 0]), atol=near), slope


Z = lasso[0].transform(X)
assert zeros == (lasso[-1].coef_ == 0).sum()
certified(lasso[-1].coef_, Z.T @ (lasso.predict(X) - y) / len(y), 1e-3)
Z = classifier[0].transform(X)
certified(classifier[-1].coef_[0], Z.T @ (classifier.predict_proba(X)[:, 1] - labels) / len(y), 1e-3)
