"""Send a letter: the same words as text and as HTML, with the way out in its head."""

from flask import current_app

from backend.letters.as_html import as_html
from backend.letters.as_text import as_text
from backend.letters.letter import Letter
from backend.letters.unsubscribe import address
from backend.letters.wording import words
from backend.mail import send_mail


def send_letter(letter: Letter) -> None:
    """Raises OSError or smtplib.SMTPException."""
    settings, said = current_app.config["KITH"], words(letter.language)
    way_out = address(letter.owner, letter.wish)
    send_mail(
        settings,
        letter.to,
        letter.subject,
        as_text(letter, said, settings.public_url, way_out),
        as_html(letter, said, settings.public_url, way_out),
        # RFC 8058: the mail program's own button posts to this address.
        {"List-Unsubscribe": f"<{way_out}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"},
        letter.name,
    )
