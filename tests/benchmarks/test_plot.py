from __future__ import annotations

from xml.etree import ElementTree as ET

from plot import LABEL_GAP, Line, svg

SPACE = "{http://www.w3.org/2000/svg}"


def test_lines_are_drawn_and_named_apart() -> None:
    lines = [
        Line("first & last", "#000", [(1_000, 0.1), (100_000, 1)]),
        Line("like it", "#111", [(1_000, 0.1), (100_000, 1)], is_dashed=True),
    ]
    picture = ET.fromstring(svg("Times", lines, str, str))  # noqa: S314 - our own text
    drawn = picture.findall(f"{SPACE}polyline")
    assert drawn[0].get("points") == drawn[1].get("points")
    assert [line.get("stroke-dasharray") for line in drawn] == [None, "6 4"]
    names = {text.text: float(text.get("y", "")) for text in picture.findall(f"{SPACE}text")}
    assert names["like it"] - names["first & last"] == LABEL_GAP
