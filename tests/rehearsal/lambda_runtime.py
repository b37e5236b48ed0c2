"""Lambda as the function sees it: AWS's own runtime client in a clean interpreter, and the API it asks for events.

Only the unpacked zip and what AWS has in its image (boto3, the client) can be imported; nothing is written beside it.
"""

import json
import os
import queue
import subprocess
import sys
import threading
import time
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Self

import boto3

SITE = Path(boto3.__file__).parents[1]
OF_AWS = ("awslambdaric", "runtime_client*", "snapshot_restore_py", "simplejson", "boto3", "botocore", "s3transfer")
OF_BOTO3 = ("jmespath", "dateutil", "six.py", "urllib3")
PATIENCE = 40


class FunctionError(Exception):
    """What AWS would tell whoever invoked it: a kind and a sentence."""


class Endpoint(ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """An instance that is put away hangs up in the middle of its question."""


class LambdaRuntime:
    def __init__(self, task: Path, folder: Path, environ: dict[str, str]) -> None:
        self._asked: queue.Queue[tuple[str, bytes]] = queue.Queue()
        self._said: queue.Queue[tuple[str, bytes]] = queue.Queue()
        self._ready = threading.Event()
        self._task, self._folder, self._environ = task, folder, environ

    def __enter__(self) -> Self:
        self._server = Endpoint(("127.0.0.1", 0), _api_of(self))
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        environ = self._environ | {
            "AWS_LAMBDA_RUNTIME_API": f"127.0.0.1:{self._server.server_port}",
            "AWS_LAMBDA_FUNCTION_NAME": "kith-development",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "512",
            "_HANDLER": "backend.aws.handler",
            "PYTHONPATH": f"{self._task}{os.pathsep}{beside(self._folder)}",
            "LANG": "C.UTF-8",
        }
        command = [sys.executable, "-S", "-P", "-B", "-m", "awslambdaric", "backend.aws.handler"]
        self.log = self._folder / "function.log"
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(command, env=environ, cwd=self._task, stdout=log, stderr=log)
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        self._server.shutdown()
        self._server.server_close()

    def invoke(self, event: dict[str, Any]) -> Any:
        """Raises FunctionError."""
        self._asked.put((uuid.uuid4().hex, json.dumps(event).encode()))
        try:
            kind, body = self._said.get(timeout=PATIENCE)
        except queue.Empty:
            raise AssertionError(f"no answer; its log:\n{self.log.read_text()}") from None
        if kind != "response":
            raise FunctionError(f"{json.loads(body).get('errorType')}: {json.loads(body).get('errorMessage')}")
        return json.loads(body)

    def cpu_until_ready(self) -> float:
        assert self._ready.wait(PATIENCE), self.log.read_text()
        return self.cpu()

    def cpu(self) -> float:
        """Seconds of processor time that it has used."""
        used = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(used[11]) + int(used[12])) / os.sysconf("SC_CLK_TCK")

    def next_event(self) -> tuple[str, bytes]:
        self._ready.set()
        return self._asked.get()

    def hear(self, kind: str, body: bytes) -> None:
        self._ready.set()
        self._said.put((kind, body))


def beside(folder: Path) -> Path:
    """What AWS has in its image, which is neither in the zip nor in its lock."""
    image = folder / "image"
    image.mkdir(exist_ok=True)
    for name in OF_AWS + OF_BOTO3:
        for found in SITE.glob(name) if "*" in name else [SITE / name]:
            link = image / found.name
            if not link.is_symlink():
                link.symlink_to(found)
    return image


def _api_of(runtime: LambdaRuntime) -> type[BaseHTTPRequestHandler]:
    class Api(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            request, event = runtime.next_event()
            self.send_response(200)
            self.send_header("Lambda-Runtime-Aws-Request-Id", request)
            self.send_header("Lambda-Runtime-Deadline-Ms", str(int(time.time() * 1000) + 60_000))
            self.send_header("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-west-1:1:function:kith")
            # Without a type the client falls over.
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(event)))
            self.end_headers()
            self.wfile.write(event)

        def do_POST(self) -> None:
            if self.headers.get("Transfer-Encoding") == "chunked":
                body = b"".join(self._chunks())
            else:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            runtime.hear(self.path.rpartition("/")[2], body)
            self.send_response(202)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def _chunks(self) -> Any:
            while size := int(self.rfile.readline(), 16):
                yield self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    return Api
