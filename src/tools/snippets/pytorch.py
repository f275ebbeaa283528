"""Least squares by the article's lines: a zero is a zero, and the weights satisfy the conditions of the minimizer."""

import torch

torch.manual_seed(0)
X = torch.randn(200, 6)
y = (X @ torch.tensor([1.5, -1.0, 0.0, 0.0, 0.5, 0.0]) + 0.1 * torch.randn(200))[:, None]
model = torch.nn.Linear(6, 1, bias=False)
weights = [model.weight]
criterion = torch.nn.MSELoss()
lr, lam = 0.1, 0.3
batches = [(X, y)] * 500

# --- the lines of the article ---

slope = 2 / len(X) * (X.T @ (X @ model.weight.detach().T - y))[:, 0]
w = model.weight.detach()[0]
assert zeros == (w == 0).sum().item() > 0, zeros
assert (slope[w == 0].abs() <= lam).all(), slope
assert torch.allclose(slope[w != 0], -lam * w[w != 0].sign(), atol=1e-4), slope
