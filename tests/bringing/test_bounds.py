"""Too large, too many, packed to burst: refused in words before it costs much, and the rest is kept."""

import io
import zipfile

import pytest

from backend.bringing.formats import understand
from backend.bringing.problem import ImportProblem
from backend.bringing.understood import NotUnderstood
from tests.bringing.files import CONTRACT, LINKEDIN, bring, counts, linkedin

ANA = "Ana,Lima,https://www.linkedin.com/in/ana,,Acme,Founder,1 Jan 2020"


def zipped(**files: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return packed.getvalue()


def refused(data: bytes) -> str:
    with pytest.raises(ImportProblem) as problem:
        list(understand(data).pieces)
    assert problem.value.message.endswith("Nothing was changed.")
    return problem.value.code


def test_too_large_or_too_many():
    assert refused(linkedin(ANA) + b"\n" * 10 * 1024 * 1024) == "too_big"
    assert refused(linkedin(*(f"A{at},,,,,," for at in range(50_001)))) == "too_many_rows"
    assert refused(b"BEGIN:VCARD\nFN:Ana\nEND:VCARD\n" * 5_001) == "too_many_cards"


def test_an_archive_is_read_file_by_file(alice):
    archive = zipped(
        **{
            "Basic/Connections.csv": (LINKEDIN / "connections-300.csv").read_bytes(),
            "Basic/Recommendations_Received.csv": (CONTRACT / "linkedin_recommendations" / "plain.csv").read_bytes(),
            "Basic/Rich Media.csv": b"Date,Link\n",
            "Basic/photo.jpg": b"\xff\xd8",
            "__MACOSX/._Connections.csv": b"\0\5",
        }
    )
    said = bring(alice, archive, name="Basic_LinkedInDataExport.zip")
    assert (said["format"], said["added"] >= 297) == ("linkedin", True)


def test_an_archive_that_bursts_is_refused():
    assert refused(zipped(**{"Connections.csv": linkedin(ANA) + b"\n" * 60_000_000})) == "too_big"
    assert refused(zipped(**{f"{at}.csv": linkedin(ANA) + b"\n" * 9_000_000 for at in range(5)})) == "too_big"


@pytest.mark.parametrize("cut", [4, 30, 60, -30, -4])
def test_a_torn_archive_is_refused(cut):
    assert refused(zipped(**{"Connections.csv": linkedin(ANA)})[:cut]) == "bad_zip"


def test_an_archive_with_nothing_for_kith_is_refused():
    assert refused(zipped(**{"photo.jpg": b"\xff\xd8", "notes.txt": b"Dear diary"})) == "zip_file"
    assert refused(zipped()) == "zip_file"


def test_a_row_with_a_thousand_cells_or_without_end_costs_itself_alone(alice):
    said = bring(alice, linkedin("A," * 1000, "Ben,Okafor," + "x" * 200_001, ANA))
    assert counts(said) == [1, 0, 0, 2]
    assert [row["why"] for row in said["rejected"]] == ["too_many_cells", "row_too_long"]


def test_five_thousand_rows_go_in_bounded_transactions(alice, written):
    said = bring(alice, linkedin(*(f"Ana {at},Lima,,,Acme,Founder,1 Jan 2020" for at in range(1500))))
    assert said["added"] == 1500
    assert alice.delete(f"/api/imports/{said['batch_id']}").get_json() == {"gone": 1500, "emptied": 0, "stayed": 0}


def test_an_encoding_that_is_none_is_read_as_far_as_it_goes():
    (row,) = [each for each in understand(linkedin(ANA) + b"\nZo\xeb,,,,,,").pieces if "Zo" in each.name]
    assert not isinstance(row, NotUnderstood)
    assert row.name == "Zoë"
