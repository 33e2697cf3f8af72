"""Writes the rows, and what the checks said, as Markdown tables into the README."""

START = "<!-- table: written by Benchmarks/run -->"
END = "<!-- end of table -->"
CHECKS_START = "<!-- checks: written by Benchmarks/run -->"
CHECKS_END = "<!-- end of checks -->"


def markdown(rows):
    """The table."""
    lines = [
        "| what | ours | peer | peer's | ratio | target | met | our peak | peer's peak |",
        "| --- | ---: | --- | ---: | ---: | --- | --- | ---: | ---: |",
    ]
    for row in rows:
        ratio = "–" if row.ratio is None else f"{row.ratio:.2f}"
        met = {None: "–", True: "yes", False: "**no**"}[row.is_met]
        cells = [
            row.what, _seconds(row.ours), row.peer, _seconds(row.theirs), ratio, row.target, met,
            _mebibytes(row.our_peak), _mebibytes(row.their_peak),
        ]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def checks_markdown(said):
    """The table of what each check said."""
    lines = ["| check | what it says |", "| --- | --- |"]
    lines += [f"| `{name}` | " + words.replace("|", "\\|") + " |" for name, words in said]
    return "\n".join(lines) + "\n"


def write(rows, readme, about):
    """Puts the table, with the words about the run above it, between the README's two markers."""
    _put(f"{about}\n\n{markdown(rows)}", readme, START, END)


def write_checks(said, readme):
    """Puts the table of the checks between its own two markers."""
    _put(checks_markdown(said), readme, CHECKS_START, CHECKS_END)


def _put(what, readme, start, end):
    text = readme.read_text(encoding="utf-8")
    before, rest = text.split(start)
    after = rest.split(end)[1]
    readme.write_text(f"{before}{start}\n{what}{end}{after}", encoding="utf-8")


def _seconds(seconds):
    if seconds is None:
        return "–"
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.1f} ms"


def _mebibytes(size):
    return "–" if not size else f"{size / 2**20:.0f} MiB"
