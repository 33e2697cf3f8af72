"""Writes the rows as a Markdown table into the README."""

START = "<!-- table: written by Benchmarks/run -->"
END = "<!-- end of table -->"


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


def write(rows, readme, about):
    """Puts the table, with the words about the run above it, between the README's two markers."""
    text = readme.read_text(encoding="utf-8")
    before, rest = text.split(START)
    after = rest.split(END)[1]
    readme.write_text(
        f"{before}{START}\n{about}\n\n{markdown(rows)}{END}{after}", encoding="utf-8")


def _seconds(seconds):
    if seconds is None:
        return "–"
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.1f} ms"


def _mebibytes(size):
    return "–" if not size else f"{size / 2**20:.0f} MiB"
