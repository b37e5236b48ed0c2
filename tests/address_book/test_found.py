"""A contacts program finds its way from the bare address to the cards."""

from tests.address_book.reading import BOOK, NAMES, asks, read, said, tags


def test_from_the_well_known_place_to_the_book(phone, anonymous):
    first = anonymous.open("/.well-known/carddav", method="PROPFIND")
    assert (first.status_code, first.headers["Location"]) == (301, "/dav/")
    root = read(phone("PROPFIND", "/dav/", asks("d:propfind", "d:current-user-principal")))
    assert said(root["/dav/"], "d:current-user-principal") == "/dav/me/"
    home = read(phone("PROPFIND", "/dav/me/", asks("d:propfind", "c:addressbook-home-set")))
    assert said(home["/dav/me/"], "c:addressbook-home-set") == "/dav/me/"
    below = read(phone("PROPFIND", "/dav/me/", asks("d:propfind", "d:resourcetype", "d:displayname"), depth="1"))
    assert below[BOOK].find(".//c:addressbook", NAMES) is not None
    assert said(below[BOOK], "d:displayname") == "Kith"


def test_it_says_what_it_can_and_that_it_is_for_reading(phone, story):
    story.write("people", name="Ana")
    for path in ("/dav/", "/dav/me/", BOOK):
        means = phone("OPTIONS", path)
        assert means.status_code == 200
        assert "addressbook" in means.headers["DAV"]
        assert "PUT" not in means.headers["Allow"]
    book = read(phone("PROPFIND", BOOK, asks("d:propfind", "d:current-user-privilege-set")))[BOOK]
    assert [each.tag for each in book.find(".//d:privilege", NAMES)] == ["{DAV:}read"]


def test_everyone_is_listed_with_a_tag_and_only_when_asked_to_look_below(phone, story):
    ana, ben = story.write("people", name="Ana"), story.write("people", name="Ben")
    question = asks("d:propfind", "d:getetag", "x:unheard").replace("<x:unheard/>", '<unheard xmlns="urn:x"/>')
    assert set(tags(phone("PROPFIND", BOOK, question, depth="1"))) == {ana, ben}
    assert tags(phone("PROPFIND", BOOK, question)) == {}
    assert "404 Not Found" in phone("PROPFIND", BOOK, question).text


def test_more_than_a_page_of_people_is_listed_and_sent(phone, story):
    for number in range(70):
        story.write("people", name=f"Person {number}")
    assert len(tags(phone("PROPFIND", BOOK, asks("d:propfind", "d:getetag"), depth="1"))) == 70
    assert len(tags(phone("REPORT", BOOK, asks("c:addressbook-query", "d:getetag", "c:address-data")))) == 70


def test_without_a_body_all_is_told(phone, story):
    ana = story.write("people", name="Ana")
    assert set(tags(phone("PROPFIND", BOOK, depth="1"))) == {ana}


def test_nothing_can_be_changed(phone, story):
    ana = story.write("people", name="Ana")
    for method in ("PUT", "DELETE", "PROPPATCH", "MKCOL", "MOVE", "POST"):
        for path in (BOOK, f"{BOOK}{ana}.vcf"):
            assert phone(method, path, "BEGIN:VCARD").status_code == 405
    assert phone("GET", f"{BOOK}{ana}.vcf").status_code == 200
