"""A face or a card in the sheet: made small on the device, kept with the person, refused in words."""

from playwright.sync_api import Page, expect

from tests.e2e.kept import kept
from tests.e2e.steps import open_app

# The browser itself draws the picture: 3000 x 2000, and noise, which no JPEG makes small.
DRAWN = """async ([width, height]) => {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext("2d");
  for (let at = 0; at < width; at += 8)
    for (let down = 0; down < height; down += 8) {
      pen.fillStyle = `rgb(${(at * 7 + down * 13) % 255} ${(at * down) % 255} ${(at ^ down) % 255})`;
      pen.fillRect(at, down, 8, 8);
    }
  const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.95 });
  return [...new Uint8Array(await blob.arrayBuffer())];
}"""
SIZE = """async (image) => {
  const picture = new Image();
  picture.src = `data:image/jpeg;base64,${image}`;
  await picture.decode();
  return [picture.naturalWidth, picture.naturalHeight];
}"""
# The head of a PNG that claims 60,000 x 60,000 pixels.
BOMB = bytes.fromhex("89504e470d0a1a0a0000000d494844520000ea600000ea600802000000") + bytes(64)
HEIC = bytes.fromhex("0000001866747970") + b"heic" + bytes(60)


def choose(page: Page, content: bytes, name: str = "photo.jpg", kind: str = "image/jpeg") -> None:
    page.get_by_label("Take a photo of the person or their card").set_input_files(
        {"name": name, "mimeType": kind, "buffer": content}
    )


def test_a_photo_is_made_small_and_kept_with_the_person(phone: Page) -> None:
    open_app(phone)
    phone.context.set_offline(True)
    photo = bytes(phone.evaluate(DRAWN, [3000, 2000]))
    phone.goto("/add")
    choose(phone, photo)
    expect(phone.get_by_role("img", name="The photo you took")).to_be_visible()
    phone.get_by_label("Name", exact=True).fill("Ana Souza")
    phone.get_by_role("button", name="Save", exact=True).click()
    expect(phone.get_by_text("Ana Souza is in your notebook.")).to_be_visible()
    (image,) = kept(phone, "photos", "image")
    assert len(image) <= 80_000
    assert phone.evaluate(SIZE, image) == [256, 256]


def test_undo_takes_the_photo_back_with_the_person(phone: Page) -> None:
    open_app(phone, "/add")
    choose(phone, bytes(phone.evaluate(DRAWN, [40, 30])))
    phone.get_by_label("Name", exact=True).fill("Ana Souza")
    phone.get_by_role("button", name="Save", exact=True).click()
    (image,) = kept(phone, "photos", "image")
    # A small one is not blown up.
    assert phone.evaluate(SIZE, image) == [30, 30]
    phone.get_by_role("button", name="Undo").click()
    expect(phone.get_by_text("Taken back.")).to_be_visible()
    phone.goto("/add")
    expect(phone.get_by_role("img", name="The photo you took")).to_be_visible()
    phone.get_by_role("button", name="Remove the photo").click()
    expect(phone.get_by_role("img", name="The photo you took")).to_have_count(0)


def test_what_is_no_photo_is_refused_in_words(phone: Page) -> None:
    open_app(phone, "/add")
    choose(phone, b"hello, not a picture at all, whatever its name says")
    expect(phone.get_by_role("alert")).to_have_text(
        "This file is not a picture that this browser can read. Please choose a JPEG or PNG."
    )
    choose(phone, b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "x.svg", "image/svg+xml")
    expect(phone.get_by_role("alert")).to_contain_text("This file is not a picture")
    choose(phone, BOMB, "bomb.png", "image/png")
    expect(phone.get_by_role("alert")).to_contain_text("too large to make small")
    choose(phone, HEIC, "face.heic", "image/heic")
    expect(phone.get_by_role("alert")).to_contain_text("cannot read HEIC")
    expect(phone.get_by_role("img", name="The photo you took")).to_have_count(0)
