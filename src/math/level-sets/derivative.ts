import { combine, type Expression, negate, number, operate } from '../formula/expression.ts';
import { constantOf } from './constant-part.ts';

/**
 * The derivative of an expression by one of its variables, as an expression. At kinks it is the mean of both sides, as
 * sign(0) = 0 has it; sign itself is taken as constant.
 */
export function derivative(expression: Expression, variable: number): Expression {
  if (expression.kind === 'number') return number(0);
  if (expression.kind === 'variable') return number(expression.index === variable ? 1 : 0);
  const { operation, operands } = expression;
  const [u, v] = operands as [Expression, Expression];
  const du = derivative(u, variable);
  const dv = (): Expression => derivative(v, variable);
  switch (operation) {
    case 'add':
      return plus(du, dv());
    case 'subtract':
      return minus(du, dv());
    case 'multiply':
      return plus(times(du, v), times(u, dv()));
    case 'divide':
      return over(minus(du, times(expression, dv())), v);
    case 'power':
      return powerDerivative(expression, u, v, du, dv());
    case 'min':
      return minus(mean(du, dv()), kink(u, v, du, dv()));
    case 'max':
      return plus(mean(du, dv()), kink(u, v, du, dv()));
    default:
      return times(outer(operation, u, expression), du);
  }
}

/** f′(u) for f of one argument; `value` is f(u). */
function outer(operation: string, u: Expression, value: Expression): Expression {
  switch (operation) {
    case 'negate':
      return number(-1);
    case 'abs':
      return operate('sign', [u]);
    case 'sqrt':
      return over(number(0.5), value);
    case 'exp':
      return value;
    case 'log':
      return over(number(1), u);
    case 'sin':
      return operate('cos', [u]);
    case 'cos':
      return negate(operate('sin', [u]));
    case 'tan':
      return plus(number(1), times(value, value));
    default:
      return number(0);
  }
}

function powerDerivative(value: Expression, u: Expression, v: Expression, du: Expression, dv: Expression): Expression {
  const exponent = constantOf(v);
  if (exponent === undefined) return times(value, plus(times(dv, operate('log', [u])), over(times(v, du), u)));
  if (exponent === 1) return du;
  return times(times(number(exponent), exponent === 2 ? u : combine('power', u, number(exponent - 1))), du);
}

const mean = (a: Expression, b: Expression): Expression => times(number(0.5), plus(a, b));
const kink = (u: Expression, v: Expression, du: Expression, dv: Expression): Expression =>
  times(times(number(0.5), operate('sign', [minus(u, v)])), minus(du, dv));

function plus(a: Expression, b: Expression): Expression {
  if (constantOf(a) === 0) return b;
  return constantOf(b) === 0 ? a : combine('add', a, b);
}

function minus(a: Expression, b: Expression): Expression {
  if (constantOf(b) === 0) return a;
  return constantOf(a) === 0 ? negate(b) : combine('subtract', a, b);
}

function times(a: Expression, b: Expression): Expression {
  const [first, second] = [constantOf(a), constantOf(b)];
  if (first === 0 || second === 0) return number(0);
  if (first === 1) return b;
  return second === 1 ? a : combine('multiply', a, b);
}

const over = (a: Expression, b: Expression): Expression => (constantOf(a) === 0 ? number(0) : combine('divide', a, b));
