"""The words of a mail without their dress, in the lines that a reader saw."""

from email.message import EmailMessage, MIMEPart
from html.parser import HTMLParser

# Longer than any letter that somebody wrote; whatever comes behind is quoted or pasted.
MOST_READ = 100_000
UNSEEN = {"head", "script", "style", "template", "title"}
LINES = {"blockquote", "br", "dd", "div", "dt", "h1", "h2", "h3", "h4", "li", "ol", "p", "pre", "table", "tr", "ul"}
PARAGRAPHS = {"p", "h1", "h2", "h3", "h4", "blockquote"}


def plain_text(mail: EmailMessage) -> str:
    part = mail.get_body(("plain", "html"))
    if part is None:
        return ""
    words = _decoded(part)
    return _undressed(words) if part.get_content_subtype() == "html" else words


def _decoded(part: MIMEPart) -> str:
    raw = part.get_payload(decode=True)
    raw = raw[: MOST_READ * 4] if isinstance(raw, bytes) else b""
    try:
        words = raw.decode(part.get_content_charset() or "utf-8", "replace")
    except LookupError:
        # A mail program may name an encoding that does not exist; what can be read is worth more than none.
        words = raw.decode("utf-8", "replace")
    return words[:MOST_READ].replace("\r\n", "\n")


def _undressed(html: str) -> str:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return "\n".join(" ".join(line.split()) for line in "".join(reader.seen).split("\n"))


class _Reader(HTMLParser):
    """What is quoted gets the mark that it has in a mail without dress."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        self._hidden = self._quoted = 0

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        self._hidden += tag in UNSEEN
        self._quoted += tag == "blockquote"
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        self._hidden = max(0, self._hidden - (tag in UNSEEN))
        self._quoted = max(0, self._quoted - (tag == "blockquote"))
        self._break(tag)

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            # In HTML the end of a line is a space.
            self.seen.append(data.replace("\n", " "))

    def _break(self, tag: str) -> None:
        if tag in LINES and not self._hidden:
            end = "\n> " if self._quoted else "\n"
            self.seen.append(end * 2 if tag in PARAGRAPHS else end)
