"""The words of the calendar that are nobody else's."""

HIDDEN_EVENT = {"en": "Something you go to", "de": "Etwas, wo du hingehst"}
