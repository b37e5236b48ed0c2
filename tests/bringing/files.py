"""Files as people send them in."""

from pathlib import Path

CONTRACT = Path(__file__).parent.parent / "contract" / "imports"
LINKEDIN = Path(__file__).parent.parent / "fixtures" / "linkedin"
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"


def linkedin(*rows: str) -> bytes:
    return "\n".join([HEADER, *rows]).encode()


def send(client, data: bytes, place: str = "/api/imports", kind: str = "application/octet-stream", **query):
    answer = client.post(place, data=data, content_type=kind, query_string=query)
    return answer.status_code, answer.get_json()


def bring(client, data: bytes, **query):
    status, said = send(client, data, **query)
    assert status == 200, said
    return said


def counts(said) -> list[int]:
    return [said[name] for name in ("added", "updated", "skipped", "rejects")]
