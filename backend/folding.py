"""Lines of vCard and iCalendar: at most 75 octets, cut between letters; each but the first begins with a space."""

LONGEST_LINE = 75


def folded(line: str) -> bytes:
    """The line with its folds and its end."""
    octets = line.encode()
    if len(octets) <= LONGEST_LINE:
        return octets + b"\r\n"
    pieces: list[bytes] = []
    at = 0
    while at < len(octets):
        end = at + (LONGEST_LINE - 1 if pieces else LONGEST_LINE)
        # The later octets of a letter begin with these two bits.
        while end < len(octets) and octets[end] & 0b1100_0000 == 0b1000_0000:
            end -= 1
        pieces.append(octets[at:end])
        at = end
    return b"\r\n ".join(pieces) + b"\r\n"
