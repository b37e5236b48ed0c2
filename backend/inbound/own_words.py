"""What somebody wrote herself in a mail: without what she answered to, and without her signature."""

from backend.inbound.handed_on import find_block
from backend.inbound.labels import WROTE

# Programs break the line that says who wrote, and when.
MOST_LINES_OF_WROTE = 3


def own_words(words: str) -> str:
    lines = words.split("\n")
    if block := find_block(lines):
        lines = lines[: block.start]
        while lines and (not lines[-1].strip() or lines[-1].startswith(("__", "--"))):
            lines.pop()
    kept: list[str] = []
    at = 0
    while at < len(lines):
        line = lines[at].strip()
        if line == "--" or (line.startswith("---") and line.endswith("---") and line.strip("- ")):
            break
        if length := _wrote(lines, at):
            at += length
            if not _is_quoted(lines, at):
                break
            continue
        if not line.startswith(">"):
            kept.append(lines[at])
        at += 1
    return "\n".join(kept).strip()


def _wrote(lines: list[str], at: int) -> int:
    """How many lines say that on a day somebody wrote what follows; mostly none."""
    said = ""
    for length in range(1, min(MOST_LINES_OF_WROTE, len(lines) - at) + 1):
        line = lines[at + length - 1].strip()
        if not line:
            return 0
        said += f" {line[:300].lower()}"
        if line.endswith(":"):
            return length if any(map(str.isdigit, said)) and any(verb in said for verb in WROTE) else 0
    return 0


def _is_quoted(lines: list[str], at: int) -> bool:
    return next((lines[one].startswith(">") for one in range(at, len(lines)) if lines[one].strip()), False)
