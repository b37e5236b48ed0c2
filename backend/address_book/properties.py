"""What the address book says of itself. Its addresses name no owner: whose it is says the password."""

from backend.address_book.asked import CARDDAV, DAV, SERVER
from backend.address_book.book import FORM
from backend.address_book.multistatus import Name, href

ROOT, HOME, BOOK = "/dav/", "/dav/me/", "/dav/me/kith/"
TOKEN = f"urn:kith:{FORM}:"
CARD_TYPE = "text/vcard; charset=utf-8"
_READ = "<d:privilege><d:read/></d:privilege>"
_REPORTS = "".join(
    f"<d:supported-report><d:report><{name}/></d:report></d:supported-report>"
    for name in ("c:addressbook-query", "c:addressbook-multiget", "d:sync-collection")
)
_EVERYWHERE = {
    (DAV, "current-user-principal"): href(HOME),
    (DAV, "owner"): href(HOME),
    (DAV, "current-user-privilege-set"): _READ,
    (DAV, "displayname"): "Kith",
}


def of_root() -> dict[Name, str]:
    return _EVERYWHERE | {(DAV, "resourcetype"): "<d:collection/>"}


def of_home() -> dict[Name, str]:
    return _EVERYWHERE | {
        (DAV, "resourcetype"): "<d:collection/><d:principal/>",
        (DAV, "principal-URL"): href(HOME),
        (CARDDAV, "addressbook-home-set"): href(HOME),
    }


def of_book(version: int) -> dict[Name, str]:
    return _EVERYWHERE | {
        (DAV, "resourcetype"): "<d:collection/><c:addressbook/>",
        (DAV, "supported-report-set"): _REPORTS,
        (DAV, "sync-token"): token_of(version),
        (SERVER, "getctag"): token_of(version),
        (CARDDAV, "supported-address-data"): '<c:address-data-type content-type="text/vcard" version="3.0"/>',
    }


def of_card(tag: str) -> dict[Name, str]:
    return {
        (DAV, "getetag"): f'"{tag}"',
        (DAV, "getcontenttype"): CARD_TYPE,
        (DAV, "resourcetype"): "",
        (DAV, "current-user-privilege-set"): _READ,
    }


def address_of(person: str) -> str:
    return f"{BOOK}{person}.vcf"


def token_of(version: int) -> str:
    return f"{TOKEN}{version}"


def version_in(token: str) -> int | None:
    """`None` when it is not one of ours, or cards are written in another way since."""
    number = token.removeprefix(TOKEN)
    return (
        int(number) if token.startswith(TOKEN) and number.isascii() and number.isdigit() and len(number) < 16 else None
    )
