"""A real browser without a screen, asked over two pipes: the protocol of Chromium's developer tools."""

import json
import os
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from itertools import count

CHROMIUM = shutil.which("chromium")
QUIET = [
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--remote-debugging-pipe"),
]


class Browser:
    """One page of a browser that runs."""

    def __init__(self, requests, answers):
        self._requests, self._answers, self._numbers = requests, answers, count(1)
        self._session = None
        self.events = []
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.ask(f"{domain}.enable")

    def ask(self, method, **params):
        """Return the answer to a command; what happens meanwhile is kept in `events`."""
        number = next(self._numbers)
        message = {"id": number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        self._requests.write(json.dumps(message).encode() + b"\0")
        self._requests.flush()
        while True:
            answer = self._next()
            if answer.get("id") == number:
                assert "error" not in answer, answer
                return answer["result"]

    def _next(self):
        text = bytearray()
        while (sign := self._answers.read(1)) != b"\0":
            assert sign, "the browser is gone"
            text += sign
        message = json.loads(text)
        if "method" in message:
            self.events.append(message)
        return message

    def open(self, path):
        """Open a file, and wait until it is loaded."""
        self.ask("Page.navigate", url=path.resolve().as_uri())
        while not any(event["method"] == "Page.loadEventFired" for event in self.events):
            self._next()

    def value(self, expression):
        """Return what an expression is in the page."""
        result = self.ask("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")

    def press(self, key, code):
        """Press a key and let it go."""
        for kind in ("rawKeyDown", "keyUp"):
            self.ask("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code)

    def show_as(self, width, height, scheme="light", media="screen"):
        """Look at the page on a screen of that size, or as on paper."""
        self.ask(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.ask("Emulation.setEmulatedMedia", media=media, features=features)


@contextmanager
def browser(scripts=True):
    """Have a browser while this lasts."""
    (theirs, ours_out), (ours_in, theirs_out) = os.pipe(), os.pipe()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        assert CHROMIUM, "Chromium is missing: sh packaging/system_packages.sh long"
        # The browser reads from 3 and writes to 4.
        command = 'exec 3<&"$1" 4>&"$2"; shift 2; exec "$@"'
        process = subprocess.Popen(
            [
                "bash",
                "-c",
                command,
                "-",
                str(theirs),
                str(theirs_out),
                CHROMIUM,
                *QUIET,
                f"--user-data-dir={folder}",
            ],
            pass_fds=(theirs, theirs_out),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs)
        os.close(theirs_out)
        with os.fdopen(ours_out, "wb") as requests, os.fdopen(ours_in, "rb") as answers:
            try:
                page = Browser(requests, answers)
                page.ask("Emulation.setScriptExecutionDisabled", value=not scripts)
                yield page
            finally:
                process.kill()
                process.wait()
