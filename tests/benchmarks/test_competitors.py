from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from competitors import IBM, REDOCLY, RULES, SPECTRAL, VACUUM, peers, read_findings

if TYPE_CHECKING:
    from pathlib import Path

REPORTS = {
    SPECTRAL: '[{"code": "no-success-response"}, {"code": "parser"}]',
    REDOCLY: '{"problems": [{"ruleId": "rule/no-success-response"}]}{"problems": [{"ruleId": "struct"}]}',
    IBM: "Warnings:\n\n  Message :   a | b\n  Rule    :   no-success-response\n\n  Rule    :   parser\n",
    VACUUM: (
        "Location | Severity | Message | Rule                | Category   | Path\n"
        "a.yaml:1 | warning  | bad     | no-success-response | Validation | $.paths\n"
        "a.yaml:2 | error    | worse   | circular-references | Schemas    | $.paths\n"
        "Category | Errors | Warnings | Info\n"
    ),
}


@pytest.mark.parametrize("name", REPORTS)
def test_findings_are_counted(name: str, tmp_path: Path) -> None:
    (tmp_path / "report").write_text(REPORTS[name])
    (peer,) = (peer for peer in peers(tmp_path / "a.yaml") if peer.name == name)
    assert peer.command[-1] == str(tmp_path / "a.yaml")
    assert read_findings(peer, tmp_path / "report") == {RULES[0]: 1, "other": 1}
