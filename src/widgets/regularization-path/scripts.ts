import type { Script } from '#figure/define-figure.ts';
import { pythonTable, rTable } from '#scenes/tables/table-script.ts';
import { sitePath } from '#site/site-path.ts';
import type { PathModel } from './model.ts';

/** Programs that print the intercept and the coefficients of this state. */
export function scripts({ result, table, lambda, mix }: PathModel, here: string): Script[] {
  const tables = new URL(sitePath('data/'), here).href;
  const tabled = { table, asked: result.asked, features: result.features, tables };
  const problem = `# minimize (1/2n)|y - Xb|^2 + lambda (mix |b|_1 + (1 - mix)/2 |b|_2^2), columns standardized`;
  const python = [
    'import numpy as np, pandas as pd',
    ...(mix > 0 && lambda > 0 ? [`from sklearn.linear_model import ${mix < 1 ? 'ElasticNet' : 'lars_path'}`] : []),
    '',
    ...pythonTable(tabled),
    '',
    problem,
    `lam, mix = ${lambda}, ${mix}`,
    'X = X - X.mean()',
    'names, X = list(X.columns), (X / X.std(ddof=0).replace(0, 1)).to_numpy()',
    'n, p = X.shape',
    'r = (y - y.mean()).to_numpy()',
    ...pythonSolver(lambda, mix),
    'print("intercept", y.mean())',
    'for name, coefficient in zip(names, b):',
    '    print(name, coefficient)',
  ];
  const r = [
    ...rTable(tabled),
    '',
    problem,
    `lambda <- ${lambda}; mix <- ${mix}`,
    'n <- nrow(X); p <- ncol(X)',
    'Z <- sweep(X, 2, colMeans(X))',
    'spread <- sqrt(colMeans(Z^2)); Z <- sweep(Z, 2, ifelse(spread > 0, spread, 1), "/")',
    'r <- y - mean(y)',
    ...rSolver(lambda, mix),
    'print(c(intercept = mean(y), setNames(b, colnames(X))), digits = 12)',
  ];
  return [
    { language: 'Python', text: `${python.join('\n')}\n` },
    { language: 'R', text: `${r.join('\n')}\n` },
  ];
}

/** The lasso's path is followed; what ridge has a part in has one minimum, which sweeps come to. */
function pythonSolver(lambda: number, mix: number): string[] {
  if (lambda === 0) return ['b = np.linalg.lstsq(X, r, rcond=None)[0]'];
  if (mix === 0) return ['b = np.linalg.solve(X.T @ X / n + lam * np.eye(p), X.T @ r / n)'];
  if (mix < 1)
    return [
      'net = ElasticNet(alpha=lam, l1_ratio=mix, fit_intercept=False, tol=1e-15, max_iter=10**6)',
      'b = net.fit(X, r).coef_',
    ];
  return ['_, _, path = lars_path(X, r, method="lasso", alpha_min=lam)', 'b = path[:, -1]'];
}

/** One coefficient after the other: no package is needed. */
function rSolver(lambda: number, mix: number): string[] {
  if (lambda === 0) return ['b <- qr.coef(qr(Z), r); b[is.na(b)] <- 0'];
  if (mix === 0) return ['b <- drop(solve(crossprod(Z) / n + lambda * diag(p), crossprod(Z, r) / n))'];
  return [
    'G <- crossprod(Z) / n; pull <- drop(crossprod(Z, r)) / n; b <- rep(0, p)',
    'repeat {',
    '  before <- b',
    '  for (j in which(diag(G) > 0)) {',
    '    z <- pull[j] - sum(G[, j] * b) + G[j, j] * b[j]',
    '    b[j] <- sign(z) * max(abs(z) - lambda * mix, 0) / (G[j, j] + lambda * (1 - mix))',
    '  }',
    '  if (max(abs(b - before)) <= 1e-13 * max(abs(b))) break',
    '}',
  ];
}
