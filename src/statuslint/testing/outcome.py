"""An example's outcome: lint its files, and show where what is found differs from what its carets say."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from statuslint.config.errors import ConfigurationError
from statuslint.config.settings import choice_in
from statuslint.document.reader import read
from statuslint.engine import UNRESOLVED, Engine
from statuslint.plan import everywhere
from statuslint.rule import Preset
from statuslint.run import Job, lint
from statuslint.selection import Choice, SelectionError, select
from statuslint.testing.examples import CONTINUED, Caret, Kind
from statuslint.testing.fixes import problems_of_fix

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from statuslint.document.source import Place
    from statuslint.findings import Failure, ReportedFinding, Result
    from statuslint.plugins import LoadedRule
    from statuslint.testing.examples import Example, ExampleFile

MATCHED, MISSING, UNEXPECTED = "  ", "- ", "+ "


def problems_of(example: Example, loaded: LoadedRule) -> list[str]:
    """What is wrong with an example of a rule; nothing where the rule finds just what the example says.

    Beside the findings of the rule, `unresolved-reference` counts: a good example proves nothing where the rule saw
    less of it than a reader does.
    """
    problems = list(_contradictions(example, loaded.id))
    try:
        loaded = _configured(loaded, example.config)
    except (ConfigurationError, SelectionError) as error:
        return [f"the configuration above it: {getattr(problem, 'message', problem)}" for problem in error.args]
    result = _lint(example, loaded)
    files = {file.name: file for file in example.files}
    problems += [_told(failure, files) for failure in result.failures]
    findings = [finding for finding in result.findings if finding.rule in {loaded.id, UNRESOLVED}]
    if example.fixed is not None and all(finding.fix is None for finding in findings):
        problems.append("a fixed example follows, but no finding here has a fix")
    problems += _undeclared(findings, loaded)
    problems += problems_of_fix(example, loaded)
    actual = [caret for finding in findings for caret in _carets(finding, files)]
    marked = sorted(_compared(example.carets, actual), key=lambda pair: pair[1][:4])
    if any(mark != MATCHED for mark, _ in marked):
        problems.append(
            "findings differ from the caret lines (- asserted, not found; + found, not asserted):\n"
            + "\n".join(_shown(example, marked))
        )
    return problems


def _undeclared(findings: Sequence[ReportedFinding], loaded: LoadedRule) -> Iterator[str]:
    """Where fixes are not what the rule's class says of them."""
    fixes = [finding.fix for finding in findings if finding.fix is not None]
    if fixes and not loaded.rule.fix:
        yield "a finding has a fix, and the rule's class says nothing of it in `fix`"
    if loaded.rule.fix == "unsafe" and any(fix.safe for fix in fixes):
        yield "a finding has a safe fix, and the rule's class calls its fix unsafe"


def _configured(loaded: LoadedRule, config: str) -> LoadedRule:
    """The rule as it runs under a configuration. Raises ConfigurationError, and SelectionError."""
    root = read(f"{loaded.id}.yaml", None, (config or "{}").encode()).roots[0]
    choice = choice_in(root, [loaded]).then(Choice(Preset.OPTIONAL, (loaded.id,)))
    (configured,) = select([loaded], choice).rules
    return configured


def _contradictions(example: Example, rule: str) -> Iterator[str]:
    """What an example of its kind may not say."""
    labels = {caret.label for caret in example.carets}
    for label in sorted(labels - {rule, UNRESOLVED, CONTINUED}):
        yield f"a caret line asserts {label} in an example of {rule}"
    if example.kind is Kind.BAD and rule not in labels:
        yield f"a bad example without a caret line that asserts {rule}"
    if example.kind is Kind.GOOD and rule in labels:
        yield f"a good example with a caret line that asserts {rule}"


def _lint(example: Example, loaded: LoadedRule) -> Result:
    with TemporaryDirectory() as name:
        folder = Path(name)
        for file in example.files:
            path = folder / file.name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(file.text, encoding="utf-8", newline="\n")
        first = folder / example.files[0].name
        return lint(Job((str(first),), everywhere(Engine([loaded])), working_directory=folder, root=folder))


def _told(failure: Failure, files: dict[str, ExampleFile]) -> str:
    """A failure; where it has a place, with the text as it was linted, the envelope and all."""
    file = files.get(failure.file or "")
    if file is None or failure.place is None:
        return f"not linted: {failure.message}"
    numbered = (f"{number:3}  {line}" for number, line in enumerate(file.text.splitlines(), start=1))
    line, column = failure.place
    return "\n".join((f"not linted: {file.name}, line {line}, column {column}: {failure.message}", *numbered))


def _carets(finding: ReportedFinding, files: dict[str, ExampleFile]) -> Iterator[Caret]:
    """The stretches that a finding covers, one for each line that it touches."""
    file = files[finding.file]
    first, start = _as_written(file, finding.start)
    last, end = _as_written(file, finding.end)
    for number in range(first, last + 1):
        line = file.line(number)
        begins = start if number == first else len(line) - len(line.lstrip()) + 1
        ends = end - 1 if number == last else len(line.rstrip())
        if number == first:
            yield Caret(file.name, number, begins, max(begins, ends), finding.rule, finding.message)
        elif begins <= ends:
            yield Caret(file.name, number, begins, ends, CONTINUED)


def _as_written(file: ExampleFile, place: Place) -> tuple[int, int]:
    line = place.line - len(file.envelope)
    return line, place.column - len(file.margin) if line > 0 else place.column


def _compared(expected: Sequence[Caret], actual: Sequence[Caret]) -> Iterator[tuple[str, Caret]]:
    """Each caret that was expected, marked as found or missing; then those that were found beside."""
    left = list(actual)
    for caret in sorted(expected, key=lambda caret: -len(caret.message)):
        found = next((other for other in left if other[:-1] == caret[:-1] and caret.message in other.message), None)
        if found is None:
            yield MISSING, caret
        else:
            left.remove(found)
            yield MATCHED, caret
    yield from ((UNEXPECTED, caret) for caret in left)


def _shown(example: Example, marked: Sequence[tuple[str, Caret]]) -> Iterator[str]:
    """The example's text, below each line the carets that it should have and those that it has."""
    for file in example.files:
        if len(example.files) > 1:
            yield f"{MATCHED}--- # file: {file.name}"
        own = [(mark, caret) for mark, caret in marked if caret.file == file.name]
        first = min((1, *(caret.line for _, caret in own)))
        for number in range(first, len(file.lines) + 1):
            yield f"{MATCHED}{file.line(number)}".rstrip()
            yield from (mark + _caret_line(caret, file.line(number)) for mark, caret in own if caret.line == number)


def _caret_line(caret: Caret, line: str) -> str:
    """A caret line as one would write it below a line; tabs stay tabs, so that it lines up."""
    margin = "".join("\t" if character == "\t" else " " for character in line[: caret.first - 1])
    carets = "^" * (caret.last - caret.first + 1)
    words = f": {caret.message}" if caret.message else ""
    return f"{'#' + margin[1:] if margin.startswith(' ') else margin}{carets} {caret.label}{words}"
