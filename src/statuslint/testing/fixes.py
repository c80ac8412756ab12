"""A fixed example: what the bad one above it becomes, once every fix of its findings is applied."""

from __future__ import annotations

from difflib import ndiff
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from statuslint.engine import Engine
from statuslint.fixing.run import fix
from statuslint.plan import everywhere
from statuslint.run import Job

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statuslint.fixing.run import Fixed
    from statuslint.plugins import LoadedRule
    from statuslint.testing.examples import Example


def problems_of_fix(bad: Example, loaded: LoadedRule) -> Iterator[str]:
    """Where a bad example, with all its fixes applied, is not the fixed one that follows it."""
    if bad.fixed is None:
        return
    fixed = _fixed(bad, loaded)
    for withdrawn in fixed.repairs.withdrawn:
        yield f"the fix `{withdrawn.title}` is not applied: {withdrawn.reason}"
    texts = {change.source.name: change.text for change in fixed.changes}
    expected = {file.name: file.text for file in bad.fixed.files}
    for file in bad.files:
        actual = texts.get(file.name, file.text)
        if (wanted := expected.get(file.name, file.text)) != actual:
            shown = "\n".join(ndiff(wanted.splitlines(), actual.splitlines()))
            yield f"fixing {file.name} gives another text than the fixed example (- the example, + the fix):\n{shown}"


def _fixed(example: Example, loaded: LoadedRule) -> Fixed:
    with TemporaryDirectory() as name:
        folder = Path(name)
        for file in example.files:
            path = folder / file.name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(file.text, encoding="utf-8", newline="\n")
        job = Job(
            (str(folder / example.files[0].name),), everywhere(Engine([loaded])), working_directory=folder, root=folder
        )
        return fix(job, unsafe=True)
