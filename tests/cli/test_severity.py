from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.mark.parametrize(
    ("method", "severity"), [("get", "warning"), ("head", "warning"), ("options", "advice"), ("post", "advice")]
)
def test_501_weighs_more_on_the_methods_that_every_server_must_support(
    openapi: Callable[..., Path], report: Callable[..., dict[str, Any]], method: str, severity: str
) -> None:
    openapi("boats.yaml", '"501": {description: Not implemented}', method=method)
    (finding,) = report("--select", "not-implemented-on-declared-method", "boats.yaml")["findings"]
    assert finding["severity"] == severity
