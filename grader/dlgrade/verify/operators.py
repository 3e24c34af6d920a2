"""What a small mistake can make of one expression or statement. Mutated nodes share their children with the original."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from copy import copy
from typing import TypeVar

__all__ = ["QUIET", "condition_variants", "exception_variants", "expression_variants", "statement_variants"]

Node = TypeVar("Node", bound=ast.AST)
QUIET = frozenset({"errstate", "seterr", "catch_warnings", "simplefilter", "filterwarnings", "warn"})
"""Calls that decide about warnings only; the contract lets a solution warn, so a change in them changes nothing judged."""

_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE), ast.LtE: (ast.Lt, ast.Gt), ast.Gt: (ast.GtE, ast.LtE), ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,), ast.NotEq: (ast.Eq,), ast.In: (ast.NotIn,), ast.NotIn: (ast.In,), ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
_ARITHMETIC: dict[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub,), ast.Sub: (ast.Add,), ast.Mult: (ast.Div, ast.Add), ast.Div: (ast.Mult,),
    ast.FloorDiv: (ast.Div, ast.Mult), ast.Mod: (ast.FloorDiv,), ast.Pow: (ast.Mult,), ast.MatMult: (ast.Mult,),
    ast.BitAnd: (ast.BitOr,), ast.BitOr: (ast.BitAnd,), ast.BitXor: (ast.BitOr,),
    ast.LShift: (ast.RShift,), ast.RShift: (ast.LShift,),
}
_ORDERED = (ast.Sub, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow, ast.MatMult)
"""Operators whose operands may not be swapped."""

_PAIRS = (
    ("greater", "greater_equal"), ("less", "less_equal"), ("equal", "not_equal"), ("maximum", "minimum"), ("max", "min"),
    ("amax", "amin"), ("argmax", "argmin"), ("any", "all"), ("floor", "ceil"), ("zeros", "ones"), ("zeros_like", "ones_like"),
    ("sum", "mean"), ("add", "subtract"), ("multiply", "divide"), ("logical_and", "logical_or"), ("cumsum", "cumprod"),
    ("hstack", "vstack"), ("append", "extend"), ("union", "intersection"),
)
_NAMES: dict[str, str] = {
    **dict(_PAIRS), **{b: a for a, b in _PAIRS}, "log": "log2", "log2": "log", "exp": "expm1", "prod": "sum",
    "sqrt": "abs", "tanh": "sin", "round": "floor", "rint": "floor", "float64": "int64", "nanmax": "max", "inf": "nan",
}
_SYMMETRIC = frozenset({
    "maximum", "minimum", "max", "min", "add", "multiply", "equal", "not_equal", "logical_and", "logical_or", "logical_xor",
    "hypot", "gcd", "lcm", "array_equal", "allclose", "isclose", "union1d", "intersect1d",
})
_MODULES = frozenset({"np", "numpy", "math", "torch", "tf", "keras", "F", "nn", "itertools", "functools"})
_CASTS = frozenset({"float", "int", "bool", "complex", "list", "tuple", "astype", "tolist", "item", "str", "range", "super"})
"""Calls that change the type of a number and not its value: to leave them out is no mistake under the contract."""


def expression_variants(node: ast.expr, keyword: str | None) -> Iterator[ast.expr]:
    """The mutated forms of `node` itself (not of what is in it); `keyword` is the argument that it is given as."""
    if keyword == "axis":
        yield from (ast.Constant(None), ast.Constant(0), _number(-1))
    match node:
        case ast.Compare():
            yield from _compare(node)
        case ast.BinOp():
            yield from _binary(node)
        case ast.BoolOp():
            yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)
            for i in range(len(node.values)):
                rest = node.values[:i] + node.values[i + 1:]
                yield rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest)
        case ast.UnaryOp():
            yield node.operand
        case ast.IfExp():
            yield from (node.body, node.orelse)
        case ast.Constant():
            yield from _constant(node.value)
        case ast.Name() if node.id in _NAMES and isinstance(node.ctx, ast.Load):
            yield ast.Name(_NAMES[node.id], node.ctx)
        case ast.Attribute() if node.attr in _NAMES and isinstance(node.ctx, ast.Load):
            yield ast.Attribute(node.value, _NAMES[node.attr], node.ctx)
        case ast.Call():
            yield from _call(node)
        case ast.Slice():
            for part in ("lower", "upper", "step"):
                if getattr(node, part) is not None:
                    yield _changed(node, part, None)
        case ast.Tuple() if len(node.elts) == 2 and isinstance(node.ctx, ast.Load):
            yield ast.Tuple(node.elts[::-1], node.ctx)
        case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            for i, generator in enumerate(node.generators):
                if generator.ifs:
                    yield _changed(node, "generators", [
                        *node.generators[:i], _changed(generator, "ifs", []), *node.generators[i + 1:]])


def condition_variants(node: ast.expr) -> Iterator[ast.expr]:
    """The mutated forms of a condition as a whole, where its operators have none that negates it."""
    if not isinstance(node, (ast.Compare, ast.UnaryOp, ast.Constant)):
        yield ast.UnaryOp(ast.Not(), node)


def exception_variants(node: ast.expr) -> Iterator[ast.expr]:
    """Another exception in place of the one that `raise` names."""
    if isinstance(node, ast.Call):
        yield ast.Call(ast.Name("Exception", ast.Load()), node.args, node.keywords)
    else:
        yield ast.Name("Exception", ast.Load())


def statement_variants(node: ast.stmt, bound: frozenset[str]) -> Iterator[ast.stmt]:
    """The mutated forms of a statement itself. `bound` are the names that already have a value where it stands: to leave
    out the first assignment of a name is a NameError, which proves nothing about the tests."""
    match node:
        case ast.Return(value=ast.expr() as value):
            nothing = isinstance(value, ast.Constant) and value.value is None
            yield ast.Return(ast.Constant(0) if nothing else ast.Constant(None))
            if not nothing:
                yield ast.Return(ast.Constant(0))
        case ast.AugAssign():
            for operator in _ARITHMETIC.get(type(node.op), ()):
                yield _changed(node, "op", operator())
            yield ast.Assign([node.target], node.value, lineno=0)
            yield ast.Pass()
        case ast.Break() | ast.Continue():
            yield ast.Continue() if isinstance(node, ast.Break) else ast.Break()
        case ast.Assign() | ast.AnnAssign():
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = {n.id for t in targets for n in ast.walk(t) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
            if names <= bound:
                yield ast.Pass()
        case ast.Expr(value=ast.Call(func=func)) if _called(func) in QUIET:
            pass
        case ast.Expr() | ast.If() | ast.For() | ast.While() | ast.Raise() | ast.Assert() | ast.Delete():
            yield ast.Pass()


def _changed(node: Node, field: str, value: object) -> Node:
    other = copy(node)
    setattr(other, field, value)
    return other


def _number(value: float) -> ast.expr:
    return ast.UnaryOp(ast.USub(), ast.Constant(-value)) if value < 0 else ast.Constant(value)


def _compare(node: ast.Compare) -> Iterator[ast.expr]:
    for i, op in enumerate(node.ops):
        for other in _COMPARISONS[type(op)]:
            yield ast.Compare(node.left, [*node.ops[:i], other(), *node.ops[i + 1:]], node.comparators)


def _binary(node: ast.BinOp) -> Iterator[ast.expr]:
    for other in _ARITHMETIC[type(node.op)]:
        yield ast.BinOp(node.left, other(), node.right)
    yield from (node.left, node.right)
    if isinstance(node.op, _ORDERED):
        yield ast.BinOp(node.right, node.op, node.left)


def _constant(value: object) -> Iterator[ast.expr]:
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, int):
        yield from (_number(n) for n in dict.fromkeys((value + 1, value - 1, 0, 1)) if n != value)
    elif isinstance(value, float):
        yield from (_number(x) for x in dict.fromkeys((value + 1.0, 0.0, 1.0)) if x != value)
    elif isinstance(value, str) and value:
        yield ast.Constant("")


def _called(func: ast.expr) -> str:
    return func.id if isinstance(func, ast.Name) else func.attr if isinstance(func, ast.Attribute) else ""


def _call(node: ast.Call) -> Iterator[ast.expr]:
    name, args = _called(node.func), node.args
    for i in range(len(node.keywords)):
        yield ast.Call(node.func, args, node.keywords[:i] + node.keywords[i + 1:])
    if name not in _SYMMETRIC:
        for i in range(len(args) - 1):
            if not isinstance(args[i], ast.Starred) and not isinstance(args[i + 1], ast.Starred):
                yield ast.Call(node.func, [*args[:i], args[i + 1], args[i], *args[i + 2:]], node.keywords)
    if name in _CASTS:
        return
    if isinstance(node.func, ast.Attribute) and not _is_module(node.func.value):
        yield node.func.value
    elif len(args) == 1 and not isinstance(args[0], ast.Starred):
        yield args[0]


def _is_module(node: ast.expr) -> bool:
    """Whether `node` reads as a library: `np`, `np.linalg`, `math`."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return isinstance(node, ast.Name) and node.id in _MODULES
