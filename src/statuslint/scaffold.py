"""A new rule, ready to be changed: `python -m statuslint.scaffold redirects/some-rule`.

What it writes is a rule that works, with a page and edge cases that hold; its author replaces one judgement by another.
"""

from __future__ import annotations

import re
from pathlib import Path

import click

from statuslint import __version__

_NAME = re.compile(r"(?P<folder>[a-z][a-z0-9_]*)/(?P<rule>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)")

_INIT = '"""Say in one sentence what the rules of this folder are about."""\n'

_MODULE = '''"""Say in one sentence what is wrong.

Say in a few why that matters, what real clients do with it, and what to declare instead. This page is the rule's
documentation and its test: the carets assert which columns of the line above are found. The good example is the near
miss, as like the bad one as it can be.

```yaml bad
/orders:
  get:
    responses:
      "299": {{description: Fine}}
#     ^^^^^ {id}
```

```yaml good
/orders:
  get:
    responses:
      "200": {{description: Fine}}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity


class {class_name}(Rule[Response]):
    severity = Severity.WARNING
    statuses = ("299",)
    basis = "RFC 9110, section 15"
    since = "{since}"

    def check(self, response: Response) -> Iterator[Finding]:
        yield Finding(response.key, f"{{response.status}} is no registered status code, so clients take it for a 200")
'''

_EDGE_CASES = """# {id}

## A range is not the code

Say in a sentence why this is so.

```yaml good
/orders:
  get:
    responses:
      2XX: {{description: Fine}}
```
"""


def files_for(name: str, rules: Path, tests: Path, prefix: str = "") -> dict[Path, str]:
    """The files that a new rule needs, with their texts: module, edge cases, and its folder's where that is new.

    Raises ValueError where `name` is not `folder/some-rule`, or the rule is there already.
    """
    match = _NAME.fullmatch(name)
    if match is None:
        raise ValueError(f"`{name}` is not like folder/some-rule, in lower case with hyphens")
    folder, rule = match["folder"], match["rule"]
    package = rules / folder / "__init__.py"
    module = package.with_name(rule.replace("-", "_") + ".py")
    values = {
        "id": prefix + rule,
        "class_name": "".join(map(str.capitalize, rule.split("-"))),
        "since": __version__,
    }
    files = {module: _MODULE.format(**values), tests / f"{rule}.md": _EDGE_CASES.format(**values)}
    for path in files:
        if path.exists():
            raise ValueError(f"{path} is there already")
    return files if package.exists() else {package: _INIT, **files}


@click.command()
@click.argument("name", metavar="FOLDER/SOME-RULE")
@click.option("--rules", type=click.Path(path_type=Path), default="rules", help="The folder of the rule package.")
@click.option("--tests", type=click.Path(path_type=Path), default="tests/rules", help="The folder of edge cases.")
@click.option("--prefix", default="", help="What the package's ids begin with: the entry point's name and a slash.")
def main(name: str, rules: Path, tests: Path, prefix: str) -> None:
    """Write a new rule with its page and its edge cases, and say where they are."""
    try:
        files = files_for(name, rules, tests, prefix)
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        click.echo(path.as_posix())


if __name__ == "__main__":
    main()
