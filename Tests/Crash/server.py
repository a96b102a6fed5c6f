"""An SMTP server that writes down every letter it said yes to."""
import asyncio
import base64
import email
import email.policy
import socket
import threading
from dataclasses import dataclass


@dataclass(frozen=True)
class Accepted:
    """A letter whose final dot was answered with 250; whether the client lived to read that, no server can know."""
    message: str
    """Its Message-ID."""
    receiver: str
    run: int
    """The run of the program whose connection it came over."""
    body: str
    """Its bytes but for the header, so that what is sent twice can be compared."""


class Server:
    """Listens on a free port of the loopback, in a thread of its own.

    tls: `None`, or an SSLContext: then implicit TLS, and USER has to log in with PASSWORD.
    fault: asked `fault(receiver, count)` before each yes, `count` counting from 1 over all letters; a string is answered in its
    place, and `"drop"` closes the connection without a word.
    """

    USER, PASSWORD = "sardze", "parole-ķirsis"

    def __init__(self, tls=None, fault=None):
        self.tls, self.fault = tls, fault
        self.accepted, self.run, self.open, self.seen, self.connections = [], 0, 0, 0, 0
        self._changed = threading.Condition()
        self._loop = asyncio.new_event_loop()
        started = threading.Event()
        threading.Thread(target=self._serve, args=(started,), daemon=True).start()
        started.wait()

    def _serve(self, started):
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(
            asyncio.start_server(self._talk, "127.0.0.1", 0, ssl=self.tls, backlog=64, limit=1 << 22))
        self.port = server.sockets[0].getsockname()[1]
        started.set()
        self._loop.run_forever()

    def begin(self, run):
        """What is accepted from now on belongs to this run."""
        with self._changed: self.run = run

    def settle(self):
        """Waits until every connection has ended: a dead client's last letter is then answered."""
        with self._changed:
            if not self._changed.wait_for(lambda: self.open == 0, timeout=10): raise TimeoutError("a connection stays open")

    async def _talk(self, reader, writer):
        with self._changed:
            self.open += 1
            self.connections += 1
            run = self.run
        writer.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            await self._session(reader, writer, run)
        except (ConnectionError, asyncio.IncompleteReadError, OSError):
            pass  # The client is gone.
        finally:
            writer.close()
            with self._changed:
                self.open -= 1
                self._changed.notify_all()

    async def _session(self, reader, writer, run):
        def say(line): writer.write(line.encode() + b"\r\n")
        receivers, trusted = [], self.tls is None
        say("220 crash.internal ESMTP")
        while True:
            line = (await reader.readuntil(b"\r\n")).decode(errors="replace").strip()
            word = line.split(" ", 1)[0].upper()
            if word == "EHLO":
                say("250-crash.internal")
                if self.tls: say("250-AUTH PLAIN")
                say("250 8BITMIME")
            elif word == "HELO": say("250 crash.internal")
            elif word == "AUTH":
                trusted = await self._is_known(line, reader, say)
                say("235 welcome" if trusted else "535 5.7.8 wrong user or password")
            elif word == "MAIL" and not trusted: say("530 5.7.0 log in first")
            elif word == "MAIL":
                receivers = []
                say("250 ok")
            elif word == "RCPT":
                receivers.append(line.split("<", 1)[1].split(">", 1)[0])
                say("250 ok")
            elif word == "DATA":
                say("354 go on")
                content = await self._content(reader)
                answer = self._answer(content, receivers, run)
                if answer == "drop": return
                say(answer)
            elif word == "QUIT":
                say("221 bye")
                return
            else: say("250 ok" if word in ("RSET", "NOOP") else "500 what?")

    async def _is_known(self, line, reader, say):
        words = line.split(" ")
        if len(words) < 3:
            say("334 ")
            words.append((await reader.readuntil(b"\r\n")).decode().strip())
        return base64.b64decode(words[2]).decode().split("\0")[1:] == [self.USER, self.PASSWORD]

    @staticmethod
    async def _content(reader):
        """The letter up to the final dot, the dots that were doubled on the way made single."""
        lines = []
        while (line := await reader.readuntil(b"\r\n")) != b".\r\n":
            lines.append(line[1:] if line.startswith(b".") else line)
        return b"".join(lines)

    def _answer(self, content, receivers, run):
        message = email.message_from_bytes(content, policy=email.policy.SMTP)
        self.seen += 1
        fault = self.fault and self.fault(receivers[0], self.seen)
        if fault: return fault
        body = content.split(b"\r\n\r\n", 1)[1].decode(errors="replace")
        with self._changed:
            for receiver in receivers: self.accepted.append(Accepted(str(message["Message-ID"]), receiver, run, body))
        return "250 2.0.0 taken"
