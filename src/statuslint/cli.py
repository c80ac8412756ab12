"""The command line: parses, calls, prints, exits; decides nothing."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from statuslint import __version__, console
from statuslint.config.errors import ConfigurationError
from statuslint.console import COULD_NOT_LINT
from statuslint.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from statuslint.config.plans import Plans
    from statuslint.contract.document import Document
    from statuslint.findings import Repairs, ReportedFinding, Result
    from statuslint.fixing.command import Applied
    from statuslint.linting import Keeps
    from statuslint.plugins import Loaded
    from statuslint.report import Style
    from statuslint.run import Job

CLEAN, FINDINGS = 0, 1
INTERRUPTED = 130
NEVER = "never"
FAIL_ON = (*(str(severity) for severity in sorted(Severity, reverse=True)), NEVER)
_WITH_FIXES = frozenset({"json", "sarif"})
PRESETS = ("recommended", "strict", "all")


_CHOICES = (
    click.option(
        "--preset",
        type=click.Choice(PRESETS),
        help=f"Which rules run. [default: the configuration's, else {PRESETS[0]}]",
    ),
    click.option(
        "--select",
        multiple=True,
        metavar="NAMES",
        help="Run these rules or folders alone, or beside a preset that is named too (wording,empty-responses), "
        "or keep findings about these codes or classes alone (429,5xx).",
    ),
    click.option("--ignore", multiple=True, metavar="NAMES", help="Leave out rules, folders, codes or classes."),
    click.option(
        "--validate/--no-validate",
        default=None,
        help="Also check the document's structure, with openapi-spec-validator; slower.",
    ),
    click.option(
        "--config",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="The configuration for all documents. [default: the nearest .statuslint.yaml or .toml, or pyproject.toml]",
    ),
    click.option("--isolated", is_flag=True, help="Read no configuration."),
    click.option(
        "--root",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        help="Follow references inside of this folder. [default: the repository, else the working directory]",
    ),
)
"""What says which rules run, over what: options that linting has in common with the commands beside it."""


def _choosing(command: Callable[..., None]) -> Callable[..., None]:
    for option in reversed(_CHOICES):
        command = option(command)
    return command


class _LintUnlessCommand(click.Group):
    """A group whose command may be left out: `statuslint openapi.yaml` means `statuslint lint openapi.yaml`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        own = {"--help", "-h", "--version"}
        if not args:
            args = ["--help"]
        elif args[0] not in self.commands and args[0] not in own:
            args = ["lint", *args]
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """Run a command. Trouble that nobody foresaw must not end with Python's exit status, which says findings."""
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit):
            raise
        except KeyboardInterrupt:
            sys.exit(INTERRUPTED)
        except Exception:  # noqa: BLE001 - whatever it is
            import traceback

            traceback.print_exc()
            console.fail("this is a fault of statuslint itself; please report it")

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage(ctx.command_path, "[OPTIONS] PATH...")
        formatter.write_usage(ctx.command_path, "explain RULE-OR-CODE", prefix=" " * len("Usage: "))
        formatter.write_usage(ctx.command_path, "rules", prefix=" " * len("Usage: "))
        formatter.write_usage(ctx.command_path, "config [PATH]", prefix=" " * len("Usage: "))
        formatter.write_usage(ctx.command_path, "baseline PATH...", prefix=" " * len("Usage: "))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        options = (*self.commands["lint"].params, *self.get_params(ctx))
        with formatter.section("Options"):
            formatter.write_dl(list(filter(None, (option.get_help_record(ctx) for option in options))))
        self.format_commands(ctx, formatter)


@click.group(cls=_LintUnlessCommand, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="statuslint")
def main() -> None:
    """Say what OpenAPI documents promise wrongly about HTTP status codes.

    PATH is a file, a folder that is searched for OpenAPI documents, a glob, or - for standard input. Swagger 2.0 and
    OpenAPI 3.0, 3.1 and 3.2 are read, in YAML and JSON, with the files that they refer to.

    \b
    Examples:
      statuslint openapi.yaml
      statuslint api/ --preset strict --fail-on error
      statuslint openapi.yaml --select wording,unguarded-creation
      statuslint explain 409

    \b
    Exit status:
      0  clean
      1  findings at or above --fail-on
      2  something could not be linted; everything else still was
    """  # noqa: D301 - \b is click's mark for a paragraph to be left as it is


@main.command(hidden=True)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@_choosing
@click.option(
    "--format",
    "format_",
    default="text",
    show_default=True,
    metavar="FORMAT",
    help="text, concise, json, sarif, github, gitlab, junit, checkstyle or markdown.",
)
@click.option(
    "--output",
    multiple=True,
    metavar="FORMAT=FILE",
    help="Write a report to a file as well; may be given several times.",
)
@click.option(
    "--fail-on",
    type=click.Choice(FAIL_ON),
    help="The least severity that gives exit status 1. [default: the configuration's, else warning]",
)
@click.option(
    "--baseline",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file of known findings, which are counted and not told. [default: the configuration's, else the nearest "
    ".statuslint-baseline.json]",
)
@click.option(
    "--since",
    metavar="REVISION",
    help="Tell of what is new since this git revision, or since where its history and HEAD's part, alone.",
)
@click.option("--no-baseline", "without_baseline", is_flag=True, help="Tell of known findings too.")
@click.option(
    "--fix", is_flag=True, help="Apply safe fixes. For -, print the fixed document, and the report to standard error."
)
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff: fixes, too, that change what is promised.")
@click.option(
    "--diff", is_flag=True, help="Print what --fix would change, and write nothing; exit status 1 if it would."
)
@click.option("--fold/--no-fold", default=True, show_default=True, help="Show the first three of many like findings.")
@click.option(
    "--jobs",
    "-j",
    type=click.IntRange(min=1),
    help="How many processes lint at once. [default: one for each core, where there are many documents]",
)
@click.option(
    "--cache/--no-cache",
    default=None,
    help="Recall what was found in files that have not changed. [default: yes, but not in CI]",
)
@click.option("--quiet", "-q", is_flag=True, help="Print findings and failures alone, no summary.")
@click.option(
    "--stdin-filename",
    metavar="NAME",
    default="-",
    help="What to call the document on standard input; its references are relative to that name.",
)
def lint(paths: tuple[str, ...], **options: Any) -> None:  # noqa: ANN401 - click hands options over by name
    """Lint the documents at PATH (the command's name may be left out)."""
    from statuslint.report import render

    run = _runner(options["since"])
    gc.disable()  # a run builds one large tree, needs it to the end, and makes no cycles worth collecting
    loaded = _load()
    plans = _plans(loaded, options)
    outputs = [_output(text) for text in options["output"]]
    _known_format(options["format_"])
    job = _job(paths, plans, options)
    if not (options["fix"] or options["diff"]) and _wants_cache(options["cache"]):
        job = job._replace(cache=_cache)
    if options["unsafe_fixes"] and not (options["fix"] or options["diff"]):
        console.fail("--unsafe-fixes says which fixes --fix or --diff is about; give one of them too")
    if options["diff"]:
        _show_diff(job, loaded, unsafe=options["unsafe_fixes"])
    applied = _apply_fixes(job, unsafe=options["unsafe_fixes"]) if options["fix"] else None
    with console.progress() as progress:
        result = run(applied.job if applied else job, progress)
    result = result.with_failures((*loaded.failures, *(applied.failures if applied else ())))
    result = result._replace(repairs=applied.repairs) if applied else result
    style = _style(loaded, options)
    written = [console.write(file, render(format_, result, style)) for format_, file in outputs]
    if applied and options["format_"] != "text":
        _tell_repairs(applied.repairs)
    text = render(options["format_"], result, style._replace(colour=console.wants_colour()))
    _append_to_job_summary(options["format_"], result, style)
    if applied and applied.standard_input is not None:
        console.write_bytes(applied.standard_input)
        click.echo(text, err=True, nl=False)
    elif text:
        console.show(text, sys.stdout.encoding if options["format_"] == "text" else "utf-8")
    sys.exit(_exit_status(result) if all(written) else COULD_NOT_LINT)


@main.command(short_help="Write down what is found today, so that only what is new is told.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@_choosing
@click.option("--prune", is_flag=True, help="Drop what is no longer found, and add nothing.")
@click.option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The baseline. [default: the configuration's, else the nearest .statuslint-baseline.json, else one here]",
)
def baseline(paths: tuple[str, ...], *, prune: bool, output: Path | None, **options: Any) -> None:  # noqa: ANN401 - click hands options over by name
    """Write the findings of the documents at PATH to a baseline, which later runs find by itself.

    What it holds of other documents stays. It knows findings by rule, file and JSON pointer, so that neither moving
    lines nor a new name for a path bring them back.
    """
    from statuslint.changes.command import NotWrittenError, write_baselines
    from statuslint.report.terminal import visible

    loaded = _load()
    job = _job(paths, _plans(loaded, options), options)
    try:
        for line in write_baselines(job, output, prune=prune):
            console.show(visible(line), sys.stdout.encoding)
    except NotWrittenError as error:
        for failure in error.failures:
            console.tell(f"{failure.file}: {failure.message}" if failure.file else failure.message)
        console.fail(str(error))
    _exit_for_failures(loaded)


@main.command(short_help="Print a rule's page, or what a status code means.")
@click.argument("name", metavar="RULE-OR-CODE")
def explain(name: str) -> None:
    """Print a rule's page, or what a status code means and when to use it.

    RULE-OR-CODE is a rule (method-changing-redirect), a status code (429) or a class of codes (4xx).
    """
    from statuslint.explain import UnknownNameError
    from statuslint.explain import explain as page_of

    loaded = _load()
    try:
        page = page_of(name, loaded.rules)
    except UnknownNameError as error:
        _tell_failures(loaded)
        console.fail(str(error))
    console.show(page, sys.stdout.encoding)
    _exit_for_failures(loaded)


@main.command(short_help="List the rules.")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--preset", type=click.Choice(PRESETS), default=PRESETS[-1], show_default=True, help="Only these rules.")
def rules(format_: str, preset: str) -> None:
    """List the rules, by folder: id, severity, the smallest preset that holds it, and what it finds."""
    from statuslint.catalogue import catalogue_json, catalogue_text
    from statuslint.rule import Preset
    from statuslint.selection import is_within

    loaded = _load()
    chosen = [rule for rule in loaded.rules if is_within(rule, Preset(preset))]
    if format_ == "json":
        console.show(catalogue_json(chosen), "utf-8")
    else:
        console.show(catalogue_text(chosen), sys.stdout.encoding)
    _exit_for_failures(loaded)


@main.command(short_help="Show what is configured for a document.")
@click.argument("path", default=".", metavar="[PATH]", type=click.Path(path_type=Path))
@click.option("--schema", is_flag=True, help="Print the JSON Schema of configurations instead, for an editor.")
def config(path: Path, *, schema: bool) -> None:
    """Show what holds for the document at PATH, which need not be there, and where each value comes from."""
    from statuslint.config.plans import CommandLine, Plans
    from statuslint.config.show import shown
    from statuslint.report.terminal import visible

    loaded = _load()
    if schema:
        import json

        from statuslint.config.settings import schema_with

        console.show(json.dumps(schema_with(loaded.rules), indent=2), "utf-8")
        _exit_for_failures(loaded)
        return
    plans = Plans(loaded.rules, CommandLine(), Path.cwd(), _validate)
    document = Path.cwd() / path / "openapi.yaml" if path.is_dir() else Path.cwd() / path
    try:
        text = shown(path.as_posix(), plans.settings_for(document), plans.plan_for(document), document)
    except ConfigurationError as error:
        for problem in error.errors:
            place = f":{problem.place.line}:{problem.place.column}" if problem.place else ""
            console.tell(f"{problem.name}{place}: {problem.message}")
        sys.exit(COULD_NOT_LINT)
    console.show("\n".join(map(visible, text.split("\n"))), sys.stdout.encoding)
    _exit_for_failures(loaded)


def _load() -> Loaded:
    from statuslint.plugins import load

    return load()


def _runner(since: str | None) -> Callable[[Job, Callable[[int, int], None] | None], Result]:
    """What lints a job: all of it, or what is new since a revision."""
    if since is None:
        from statuslint.run import lint

        return lint
    from statuslint.changes.since import lint_since

    return lambda job, progress: lint_since(job, since, progress)


def _job(paths: tuple[str, ...], plans: Plans, options: dict[str, Any]) -> Job:
    from statuslint.document.reader import MAX_BYTES
    from statuslint.run import Job

    return Job(
        arguments=paths,
        plan_for=plans.plan_for,
        working_directory=Path.cwd(),
        root=options["root"],
        standard_input_name=options.get("stdin_filename", "-"),
        read_standard_input=lambda: sys.stdin.buffer.read(MAX_BYTES + 1),
        offers=any(name in _WITH_FIXES for name in _formats(options)),
        processes=options.get("jobs"),
    )


def _cache() -> Keeps:
    from statuslint.caching import cache_at, cache_folder

    return cache_at(cache_folder(os.environ))


def _wants_cache(asked: bool | None) -> bool:  # noqa: FBT001 - what click gives
    return not os.environ.get("CI") if asked is None else asked


def _formats(options: dict[str, Any]) -> list[str]:
    """The formats that are asked for."""
    return [options.get("format_", "text"), *(text.partition("=")[0] for text in options.get("output", ()))]


def _plans(loaded: Loaded, options: dict[str, Any]) -> Plans:
    from statuslint.config.plans import CommandLine, Plans
    from statuslint.rule import Preset
    from statuslint.selection import Choice, SelectionError, check_names

    selected, ignored = options["select"], options["ignore"]
    try:
        check_names((*selected, *ignored), loaded.rules)
    except SelectionError as error:
        _tell_failures(loaded)
        console.fail(str(error))
    if options["config"] and options["isolated"]:
        console.fail("--config names a configuration, and --isolated has none read; give one of them")
    preset = Preset(options["preset"]) if options["preset"] else None
    command_line = CommandLine(
        Choice(preset, selected, ignored),
        fail_on=options.get("fail_on"),
        validate=options["validate"],
        file=options["config"],
        isolated=options["isolated"],
        baseline=options.get("baseline"),
        without_baseline=options.get("without_baseline", False),
    )
    return Plans(loaded.rules, command_line, Path.cwd(), _validate)


def _validate(document: Document) -> Iterable[ReportedFinding]:
    from statuslint.validation import validate

    return validate(document)


def _apply_fixes(job: Job, *, unsafe: bool) -> Applied:
    from statuslint.fixing.command import apply

    return apply(job, unsafe=unsafe)


def _show_diff(job: Job, loaded: Loaded, *, unsafe: bool) -> NoReturn:
    """Print what fixing would change, tell on standard error what it could not look at or mend, and exit."""
    from statuslint.fixing.command import preview
    from statuslint.run import lint as run

    job, repairs, diff = preview(job, unsafe=unsafe)
    result = run(job)
    if diff:
        from statuslint.report.terminal import visible

        shown = "\n".join(map(visible, diff.split("\n"))) if sys.stdout.isatty() else diff
        console.show(shown, "utf-8")
    _tell_repairs(repairs, would=True)
    failures = (*loaded.failures, *result.failures)
    for failure in failures:
        console.tell(f"{failure.file}: {failure.message}" if failure.file else failure.message)
    sys.exit(COULD_NOT_LINT if failures else FINDINGS if diff else CLEAN)


def _tell_repairs(repairs: Repairs, *, would: bool = False) -> None:
    """Say on standard error what was fixed, or would be, where the report does not."""
    from statuslint.report.repairs import repairs_text

    for line in repairs_text(repairs, would=would):
        console.tell(line)


def _known_format(name: str) -> None:
    from statuslint.report import FORMATS

    if name not in FORMATS:
        console.fail(f"`{name}` is no report format; there are {', '.join(FORMATS)}")


def _output(text: str) -> tuple[str, Path]:
    format_, separator, file = text.partition("=")
    if not separator or not file:
        console.fail(f"--output takes FORMAT=FILE, not `{text}`")
    _known_format(format_)
    return format_, Path(file)


def _style(loaded: Loaded, options: dict[str, Any]) -> Style:
    from statuslint.findings import RuleFacts
    from statuslint.report import Style

    facts = {
        rule.id: RuleFacts(rule.id, rule.folder, rule.severity, rule.summary, rule.page)
        for rule in (loaded.rules if "sarif" in _formats(options) else ())
    }
    return Style(fold=options["fold"], quiet=options["quiet"], width=console.columns(), rules=facts)


def _append_to_job_summary(format_: str, result: Result, style: Style) -> None:
    """In a GitHub workflow, annotations come with a page of their own."""
    file = os.environ.get("GITHUB_STEP_SUMMARY")
    if format_ != "github" or not file:
        return
    from statuslint.report import render

    try:
        with Path(file).open("a", encoding="utf-8", errors="backslashreplace") as summary:
            summary.write(render("markdown", result, style))
    except OSError as error:
        console.tell(f"{file} cannot be written: {console.reason_of(error)}")


def _exit_status(result: Result) -> int:
    if result.failures:
        return COULD_NOT_LINT
    return FINDINGS if any(finding.fails for finding in result.findings) else CLEAN


def _tell_failures(loaded: Loaded) -> None:
    for failure in loaded.failures:
        console.tell(failure.message)


def _exit_for_failures(loaded: Loaded) -> None:
    _tell_failures(loaded)
    if loaded.failures:
        sys.exit(COULD_NOT_LINT)


def run() -> NoReturn:
    """The installed command: `main`, and then an end without taking a large tree apart node by node."""
    console.open_closed_streams()
    try:
        main()
    except SystemExit as end:
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError):
                stream.flush()
        os._exit(end.code if isinstance(end.code, int) else int(end.code is not None))
    os._exit(CLEAN)
