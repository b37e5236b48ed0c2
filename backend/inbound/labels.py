"""What mail programs write above a mail that they quote, in the languages we have seen them in.

The two packages that know more of them take minutes over a few hundred empty lines, so none of them reads here.
"""

WORDS = {
    "from": "from von de da van från fra lähettäjä od expéditeur remetente",
    "date": "date sent gesendet datum envoyé fecha enviado data inviato verzonden skickat dato sendt wysłano odesláno",
    "to": "to an à para a aan till til vastaanottaja do komu pour",
    "cc": "cc kopie copie copia kopia kopi kopio dw",
    "subject": "subject betreff objet asunto oggetto onderwerp ämne emne aihe temat předmět assunto",
}
LABELS = {word: what for what, words in WORDS.items() for word in words.split()}
VERBS = "wrote schrieb écrit escribió scritto schreef skrev kirjoitti napisał napsal escreveu"
WROTE = tuple(VERBS.split())


def header_in(line: str) -> tuple[str, str] | None:
    """("from", "Ana <ana@work.example>") for a line that says so, quoted or in bold or not."""
    label, colon, value = line[:1000].lstrip("> \t").partition(":")
    what = LABELS.get(label.strip("* \t\xa0").lower()) if colon else None
    return (what, value.strip("* \t\xa0")) if what else None
