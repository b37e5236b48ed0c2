"""Zappa's zip hook: puts the package that Lambda really needs in the place of Zappa's own.

Zappa would ship this machine's site-packages (the wrong C libraries for Lambda, the deploy tools too) and
bytecode that is stale the moment it is unpacked, so that every cold start would compile everything again.
"""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
STAGING = ROOT / "build" / "package"
# python3.11 runs on an older Linux (glibc 2.26) than its successors (glibc 2.34).
OLD_LINUX = {"python3.9", "python3.10", "python3.11"}
MACHINES = {"x86_64": "x86_64", "arm64": "aarch64"}
# Nothing that runs imports these, and they are a sixth of what a cold start unpacks.
LEFT_OUT = ("testing", "tests", "bin", "*.pyi", "*.pyx", "*.pxd", "*.c", "*.h", ".lock", "RECORD", "provision.py")
# cffi and pycparser compile C, which was done long before. Of all certificates only rfc5280 is read, and only
# by webauthn. We are a client of aiohttp, waitress serves at home, and nobody guesses at encodings (quickly).
LEFT_OUT_PARTS = (
    *("cffi", "pycparser*", "waitress*", "apispec/ext", "werkzeug/debug/shared"),
    # It reads web sockets in plain Python where this is missing; we open none.
    "aiohttp/_websocket/*.so",
    *("aiohttp/web*.py", "aiohttp/worker.py", "aiohttp/test_utils.py", "aiohttp/pytest_plugin.py"),
    *("pyasn1_modules/rfc[!5]*.py", "pyasn1_modules/rfc5[!2]*.py", "pyasn1_modules/rfc52[!8]*.py"),
    *("sqlalchemy/ext/[!_c]*", "urllib3/contrib/emscripten", "charset_normalizer/*.so"),
)


def replace(zappa: Any) -> None:
    """Called by `zappa package`, `deploy` and `update` with the command line object."""
    runtime = zappa.stage_config["runtime"]
    machine = MACHINES[zappa.stage_config["architecture"]]
    compiler = python_for(runtime)
    shutil.rmtree(STAGING, ignore_errors=True)
    install_packages(runtime, machine)
    shutil.copytree(ROOT / "backend", STAGING / "backend", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "pwa" / "dist", STAGING / "pwa" / "dist")
    compile_all(compiler)
    write_zip(Path(zappa.zip_path))


def python_for(runtime: str) -> str:
    """Bytecode is only valid for the minor version that wrote it, so no other Python will do."""
    here = f"python{sys.version_info.major}.{sys.version_info.minor}"
    found = sys.executable if here == runtime else shutil.which(runtime)
    if not found:
        raise SystemExit(f"The runtime is {runtime}, but there is no {runtime} here to compile its bytecode.")
    return found


def install_packages(runtime: str, machine: str) -> None:
    linux = "manylinux2014" if runtime in OLD_LINUX else "manylinux_2_28"
    # http-ece has no wheel; it is pure Python and builds anywhere.
    subprocess.run(
        [
            *(Path(sys.executable).with_name("uv"), "pip", "install", "--quiet", "--target", STAGING),
            *("--python-version", runtime.removeprefix("python"), "--python-platform", f"{machine}-{linux}"),
            *("--only-binary", ":all:", "--no-binary", "http-ece", "--require-hashes"),
            *("--requirement", ROOT / "requirements.lock"),
        ],
        check=True,
    )
    anywhere = [found for name in LEFT_OUT for found in STAGING.rglob(name)]
    for path in [*anywhere, *(found for part in LEFT_OUT_PARTS for found in STAGING.glob(part))]:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def compile_all(python: str) -> None:
    """Unchecked: /var/task is read-only and zips keep no honest dates, so nothing may ask whether it is fresh."""
    subprocess.run(
        [
            *(python, "-m", "compileall", "-q", "-j", "0", "--invalidation-mode", "unchecked-hash"),
            *("-s", STAGING, "-p", "/var/task", STAGING),
        ],
        check=True,
    )


def write_zip(path: Path) -> None:
    """Sorted and without dates: the same sources give the same bytes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for file in sorted(STAGING.rglob("*")):
            if file.is_file():
                entry = zipfile.ZipInfo(file.relative_to(STAGING).as_posix())
                entry.external_attr = (0o755 if os.access(file, os.X_OK) else 0o644) << 16
                entry.compress_type = zipfile.ZIP_DEFLATED
                package.writestr(entry, file.read_bytes())
