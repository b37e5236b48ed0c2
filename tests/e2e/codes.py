"""A camera that sees a real QR code: drawn by the library the app writes codes with."""

import json
import subprocess
from pathlib import Path

from tests.support.server import ROOT

WIDTH, HEIGHT, FRAMES = 640, 480, 4
WHITE, BLACK, GREY = 235, 16, 128
DRAW = """
import encodeQR from "qr";
const [text] = process.argv.slice(-1);
console.log(JSON.stringify(encodeQR(text, "raw", { ecc: "medium", border: 4 })));
"""


def modules_of(text: str) -> list[list[bool]]:
    pwa = ROOT / "pwa"
    node = [str(pwa / "node_modules" / ".bin" / "node"), "--input-type=module", "-e", DRAW, "--", text]
    drawn: list[list[bool]] = json.loads(subprocess.run(node, check=True, capture_output=True, cwd=pwa).stdout)
    return drawn


def film_of(text: str, file: Path) -> Path:
    """What --use-file-for-fake-video-capture plays, over and over."""
    header = f"YUV4MPEG2 W{WIDTH} H{HEIGHT} F10:1 Ip A1:1 C420jpeg\n".encode()
    colour = bytes([GREY]) * (WIDTH // 2 * HEIGHT // 2)
    frame = b"FRAME\n" + picture_of(modules_of(text)) + colour * 2
    file.write_bytes(header + frame * FRAMES)
    return file


def picture_of(modules: list[list[bool]]) -> bytes:
    """The code in the middle of a desk, a byte a pixel."""
    scale = (HEIGHT - 60) // len(modules)
    side = scale * len(modules)
    left, top = (WIDTH - side) // 2, (HEIGHT - side) // 2
    desk = bytes([110]) * WIDTH
    rows = [b"".join(bytes([BLACK if dark else WHITE]) * scale for dark in row) for row in modules]
    lines = [desk[:left] + row + desk[left + side :] for row in rows for _ in range(scale)]
    return b"".join([desk] * top + lines + [desk] * (HEIGHT - top - side))
