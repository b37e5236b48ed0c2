"""What stands in a multistatus, as a contacts program reads it."""

from xml.etree import ElementTree

NAMES = {"d": "DAV:", "c": "urn:ietf:params:xml:ns:carddav", "s": "http://calendarserver.org/ns/"}
NAMESPACES = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMES.items())
BOOK = "/dav/me/kith/"


def asks(root: str, *props: str, more: str = "") -> str:
    """`asks("d:propfind", "d:getetag")`"""
    inner = "".join(f"<{prop}/>" for prop in props)
    return f"<{root} {NAMESPACES}><d:prop>{inner}</d:prop>{more}</{root}>"


def read(answer) -> dict[str, ElementTree.Element]:
    """Each response by its address."""
    assert answer.status_code == 207, (answer.status_code, answer.text)
    root = ElementTree.fromstring(answer.data)
    return {each.findtext("d:href", namespaces=NAMES): each for each in root.findall("d:response", NAMES)}


def said(response: ElementTree.Element, prop: str) -> str | None:
    """The text of a property that there is."""
    for stat in response.findall("d:propstat", NAMES):
        if " 200 " in (stat.findtext("d:status", namespaces=NAMES) or ""):
            found = stat.find(f"d:prop/{prop}", NAMES)
            if found is not None:
                return "".join(found.itertext())
    return None


def tags(answer) -> dict[str, str]:
    """The tag of each card, by the id of its person."""
    found = {address.removeprefix(BOOK): said(each, "d:getetag") for address, each in read(answer).items()}
    return {name.removesuffix(".vcf"): tag for name, tag in found.items() if name and tag}


def token(answer) -> str:
    return ElementTree.fromstring(answer.data).findtext("d:sync-token", namespaces=NAMES)


def gone(answer) -> set[str]:
    """Those of whom it is said that they are not there."""
    return {
        address.removeprefix(BOOK).removesuffix(".vcf")
        for address, each in read(answer).items()
        if " 404 " in (each.findtext("d:status", namespaces=NAMES) or "")
    }
