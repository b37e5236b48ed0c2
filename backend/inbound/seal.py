"""What the mail server found out about a mail before it handed it over."""

import re
from email.parser import BytesHeaderParser
from typing import NamedTuple


class Seal(NamedTuple):
    """`proven`: whoever the mail says it is from really sent it. `safe`: neither spam nor a virus was found in it."""

    proven: bool
    safe: bool = True


def sealed_by(server: str, raw: bytes) -> Seal:
    """What this server of ours has written on the top of it (RFC 8601). Below that a sender can write what he likes.

    Only DMARC speaks of the address in From, by which a mail is taken for its owner's.
    """
    said = str(BytesHeaderParser().parsebytes(raw).get("Authentication-Results", ""))
    name, _, results = said.partition(";")
    ours = name.split()[:1] == [server]
    return Seal(proven=ours and re.search(r"\bdmarc\s*=\s*pass\b", results, re.IGNORECASE) is not None)
