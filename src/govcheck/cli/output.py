"""Where reports go: the screen, or files that are written whole or not at all."""

import errno
import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from govcheck.cli.choices import Choices, Target
from govcheck.load import Problem
from govcheck.report import ReportOptions
from govcheck.report.visible import visible
from govcheck.results.run import InputError


class OutputError(Exception):
    """Met where a report cannot be written; its text says which and why."""


def report_options(choices: Choices, target: Target, folder: str, *, refused: bool) -> ReportOptions:
    """Colour and width come from the screen; a pipe, a file and NO_COLOR get plain text."""
    stream = _stream(to_error=_is_error(target, refused))
    to_screen = target.file is None and stream is not None and stream.isatty()
    colour = to_screen and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    width = shutil.get_terminal_size((100, 24)).columns if to_screen else 100
    return ReportOptions(
        colour=colour,
        width=max(60, min(width, 140)),
        people=choices.people,
        folder=folder,
        rule_pages=choices.rule_pages,
        passes=choices.passes,
        detail=choices.detail,
        statistics=choices.statistics,
    )


def deliver(reports: Iterable[tuple[Target, str | bytes]], *, refused: bool) -> None:
    """Write all files, then print; a terminal report of files that are wrong goes to standard error."""
    several = list(reports)
    _write_all([(target.file, _in_bytes(report)) for target, report in several if target.file])
    for target, report in several:
        if target.file is None:
            assert isinstance(report, str)  # noqa: S101 - documents without a file are refused with the choices
            _print(report, to_error=_is_error(target, refused))


def _in_bytes(report: str | bytes) -> bytes:
    return report.encode("utf-8", "backslashreplace") if isinstance(report, str) else report


def show(*lines: str) -> None:
    """Print lines to standard output, none of which can do anything to a terminal or pass for two."""
    _print("".join(f"{visible(line)}\n" for line in lines))


def hand_over(document: str) -> None:
    """Print a document for programs, such as a schema, exactly as it stands; `json_text` makes it harmless."""
    _print(document)


def say(*sentences: str) -> None:
    """Print sentences to standard error, a line for each, harmless as with `show`."""
    with suppress(OutputError):  # nobody is left to tell
        _print("".join(f"govcheck: {visible(one)}\n" for one in sentences), to_error=True)


def trace(lines: str) -> None:
    """Print to standard error where the program itself failed."""
    with suppress(OutputError):
        _print("".join(f"{visible(line)}\n" for line in lines.splitlines()), to_error=True)


def complain(problems: Iterable[Problem | InputError]) -> None:
    """Say of each file what is wrong with it."""
    for problem in problems:
        say(f"{problem.location}: {problem.sentence} {problem.suggestion}".rstrip())


def _is_error(target: Target, refused: bool) -> bool:
    """Whether a report that is printed says only that nothing was checked, for people to read."""
    return refused and target.format == "terminal" and target.file is None


def _stream(*, to_error: bool) -> TextIO | None:
    """Give the stream to print to; None where it was closed before the program began."""
    return sys.stderr if to_error else sys.stdout


def _print(text: str, *, to_error: bool = False) -> None:
    stream = _stream(to_error=to_error)
    if stream is None:
        return
    # A screen that cannot show a character must not stop a report.
    with suppress(AttributeError):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[attr-defined]  # only real streams have it
    try:
        stream.write(text)
        stream.flush()
    except OSError as error:
        # What is left in the buffer would fail once more at the end of the program.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        # Where the reader has gone, as `| head` does, nobody is left to tell.
        if not isinstance(error, BrokenPipeError):
            raise OutputError(f"Standard output cannot be written to: {error.strerror}.") from error


def _write_all(files: list[tuple[Path, bytes]]) -> None:
    """Write every file beside its place first, then move all of them there."""
    written: list[tuple[Path, Path]] = []
    try:
        for file, content in files:
            with _naming(file):
                written.append((_beside(file.resolve(), content), file.resolve()))
        for temporary, file in written:
            with _naming(file):
                temporary.replace(file)
    except OutputError:
        for temporary, _ in written:
            temporary.unlink(missing_ok=True)
        raise


@contextmanager
def _naming(file: Path) -> Iterator[None]:
    """Say which report could not be written, and why."""
    try:
        yield
    except OSError as error:
        raise OutputError(f"The report cannot be written to {file}: {error.strerror}.") from error


def _beside(file: Path, content: bytes) -> Path:
    """Write a report under another name in the same folder, with the rights of any new file."""
    if file.exists() and not file.is_file():
        # Neither a folder nor a device may be replaced by a report.
        raise OSError(errno.EINVAL, "it is a folder" if file.is_dir() else "it is no ordinary file")
    import tempfile  # most reports go to the screen

    with tempfile.NamedTemporaryFile(dir=file.parent, prefix=".", delete=False) as temporary:
        path = Path(temporary.name)
        try:
            temporary.write(content)
            temporary.flush()
            path.chmod(0o666 & ~_umask())
        except OSError:
            path.unlink()
            raise
    return path


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
