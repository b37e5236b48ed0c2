"""The table as README quotes it."""

from tests.soak.slices import Figure, Slice

HEAD = "| | what | tried | found | minutes |\n|---|---|---|---|---|"


def row(figure: Figure, measured: Slice | None, *, complete: bool) -> str:
    if measured is None:
        return f"| {figure.id} | {figure.what} | 0 | not measured | |"
    beside = "".join(f", {count:,} {name}" for name, count in measured.beside.items())
    bad = ", ".join(f"{count:,} {name}" for name, count in measured.bad.items())
    tried = f"{measured.n:,} {figure.unit}{beside}" + ("" if complete else " (interrupted)")
    return f"| {figure.id} | {figure.what} | {tried} | {bad} | {measured.seconds / 60:.1f} |"
