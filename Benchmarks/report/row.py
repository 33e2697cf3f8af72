"""A row of the table: ours beside a peer's."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """Times in seconds, memory in bytes; a target is a ratio, or seconds where there is no peer."""

    what: str
    ours: float
    our_peak: int
    peer: str = "–"
    theirs: float = None
    their_peak: int = None
    ratio_target: float = None
    seconds_target: float = None
    peak_target: int = None

    @property
    def ratio(self):
        """Ours ÷ theirs."""
        return self.ours / self.theirs if self.theirs else None

    @property
    def is_met(self):
        """Whether every target of the row is reached, or `None` where it has none."""
        checks = []
        if self.ratio_target is not None:
            checks.append(self.ratio <= self.ratio_target)
        if self.seconds_target is not None:
            checks.append(self.ours < self.seconds_target)
        if self.peak_target is not None:
            checks.append(self.our_peak < self.peak_target)
        return all(checks) if checks else None

    @property
    def target(self):
        """The targets in words."""
        words = []
        if self.ratio_target is not None:
            words.append(f"≤ {self.ratio_target:g} ×")
        if self.seconds_target is not None:
            words.append(f"< {self.seconds_target * 1000:g} ms")
        if self.peak_target is not None:
            words.append(f"< {self.peak_target // 2**20} MiB")
        return ", ".join(words) or "–"
