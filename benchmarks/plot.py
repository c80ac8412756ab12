"""Lines on two logarithmic axes, as an SVG."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log10
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

WIDTH, HEIGHT = 860, 560
LEFT, RIGHT, TOP, BOTTOM = 70, 680, 50, 510
LABEL_GAP = 17
_HEAD = (
    f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="13">'
    f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>'
)


@dataclass(frozen=True, slots=True)
class Line:
    """A named line through points of two positive numbers, in their order."""

    name: str
    colour: str
    points: Sequence[tuple[float, float]]
    is_dashed: bool = False


@dataclass(frozen=True, slots=True)
class _Axis:
    """Where numbers from a power of ten upwards stand between two positions, by their logarithms."""

    least: int
    most: float
    start: float
    end: float

    @classmethod
    def around(cls, values: Sequence[float], start: float, end: float) -> _Axis:
        return cls(floor(log10(min(values))), log10(max(values)), start, end)

    def __call__(self, value: float) -> float:
        return self.start + (self.end - self.start) * (log10(value) - self.least) / (self.most - self.least)

    def ticks(self) -> Iterator[float]:
        return (10.0**power for power in range(self.least, floor(self.most) + 1))


def svg(title: str, lines: Sequence[Line], across: Callable[[float], str], up: Callable[[float], str]) -> str:
    """Draw the lines, each named at its end; `across` and `up` word the numbers at the axes."""
    x = _Axis.around([point[0] for line in lines for point in line.points], LEFT, RIGHT)
    y = _Axis.around([point[1] for line in lines for point in line.points], BOTTOM, TOP)
    parts = [
        _HEAD,
        _text(LEFT, TOP - 22, title, weight="bold"),
        *(_rule(x(tick), TOP, x(tick), BOTTOM) for tick in x.ticks()),
        *(_rule(LEFT, y(tick), RIGHT, y(tick)) for tick in y.ticks()),
        *(_text(x(tick), BOTTOM + 22, across(tick), anchor="middle") for tick in x.ticks()),
        *(_text(LEFT - 8, y(tick) + 4, up(tick), anchor="end") for tick in y.ticks()),
        *(_drawn(line, x, y) for line in lines),
        *_labels(lines, x, y),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _drawn(line: Line, x: _Axis, y: _Axis) -> str:
    places = [(x(across), y(up)) for across, up in line.points]
    path = " ".join(f"{left:.1f},{top:.1f}" for left, top in places)
    dashes = ' stroke-dasharray="6 4"' if line.is_dashed else ""
    dots = "".join(f'<circle cx="{left:.1f}" cy="{top:.1f}" r="3"/>' for left, top in places)
    return (
        f'<polyline points="{path}" fill="none" stroke="{line.colour}" stroke-width="2"{dashes}/>'
        f'<g fill="{line.colour}">{dots}</g>'
    )


def _labels(lines: Sequence[Line], x: _Axis, y: _Axis) -> Iterator[str]:
    """The names at the right, from the top down, each below the one before."""
    lowest = float("-inf")
    for line in sorted(lines, key=lambda one: -one.points[-1][1]):
        across, up = line.points[-1]
        top = max(y(up), lowest + LABEL_GAP)
        lowest = top
        yield (
            f'<path d="M{x(across) + 4:.1f} {y(up):.1f} L{RIGHT + 8} {top:.1f}" stroke="{line.colour}"'
            ' stroke-width="0.5" fill="none"/>'
        )
        yield _text(RIGHT + 12, top + 4, line.name, colour=line.colour)


def _rule(left: float, top: float, right: float, bottom: float) -> str:
    return f'<path d="M{left:.1f} {top:.1f} L{right:.1f} {bottom:.1f}" stroke="#ddd"/>'


def _text(
    left: float, top: float, text: str, *, anchor: str = "start", colour: str = "#333", weight: str = "normal"
) -> str:
    return (
        f'<text x="{left:.1f}" y="{top:.1f}" text-anchor="{anchor}" fill="{colour}" font-weight="{weight}">'
        f"{escape(text)}</text>"
    )
