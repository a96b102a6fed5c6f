#!/usr/bin/python3
"""Letters to real mail servers on loopback: over TLS, with logins, certificates good and bad, and what the servers kept.

    mail_servers.py MAIL-SENDER

MAIL-SENDER is `.build/debug/mail-sender`. `make mail-servers` installs what is needed, for Debian's own Python. Postfix and OpenSMTPD are
tried where they are installed and this is run by root, with folders of their own on high ports, and else passed over with
a line that says so. Exit code 0 when everything was as it should be.
"""

import email
import email.policy
import logging
import os
import pathlib
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import warnings

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

PASSWORD = "ļoti slepena parole"
sender = os.path.abspath(sys.argv[1])
failures = []
# aiosmtpd tells of every handshake that was refused, which is what half of these are for.
logging.disable()
warnings.simplefilter("ignore")


def expect(name, got, wanted):
    good = got == wanted or (callable(wanted) and wanted(got))
    print(f"{'ok  ' if good else 'FAIL'} {name}" + ("" if good else f"\n     got {got!r}"))
    if not good:
        failures.append(name)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


# Certificates


def openssl(*words, cwd):
    subprocess.run(["openssl", *words], cwd=cwd, check=True, capture_output=True)


CURVE = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"]


def authority(folder, name):
    openssl("req", "-x509", *CURVE, "-nodes", "-days", "2",
            "-subj", f"/CN={name}", "-keyout", f"{name}.key", "-out", f"{name}.pem", cwd=folder)


def certificate(folder, name, hosts, signer, start=-1, days=2):
    """A certificate for these hosts, valid from `start` days from now."""
    openssl("req", *CURVE, "-nodes", "-subj", f"/CN={name}",
            "-keyout", f"{name}.key", "-out", f"{name}.csr", cwd=folder)
    (folder / "database").write_text("")
    (folder / "database.attr").write_text("unique_subject = no\n")
    (folder / "ca.conf").write_text(
        "[ca]\ndefault_ca=a\n[a]\ndatabase=database\nnew_certs_dir=.\nrand_serial=yes\ndefault_md=sha256\npolicy=p\n"
        f"x509_extensions=x\n[p]\ncommonName=supplied\n[x]\nsubjectAltName={hosts}\n")
    stamp = lambda day: time.strftime("%Y%m%d%H%M%SZ", time.gmtime(time.time() + day * 86400))
    openssl("ca", "-batch", "-config", "ca.conf", "-cert", f"{signer}.pem", "-keyfile", f"{signer}.key",
            "-startdate", stamp(start), "-enddate", stamp(start + days), "-notext",
            "-in", f"{name}.csr", "-out", f"{name}.pem", cwd=folder)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(folder / f"{name}.pem", folder / f"{name}.key")
    return context


# aiosmtpd


class Handler:
    def __init__(self):
        self.letters = []
        self.connections = set()

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("nobody"):
            return "550 5.1.1 no such user"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 fine"

    async def handle_DATA(self, server, session, envelope):
        self.letters.append((session.ssl is not None, session.authenticated, envelope))
        self.connections.add(session.peer)
        return "250 2.0.0 taken"


def authenticate(server, session, envelope, mechanism, data):
    good = isinstance(data, LoginPassword) and data.login == b"sardze" and data.password == PASSWORD.encode()
    return AuthResult(success=good, handled=False)


class Server(Controller):
    """`context`: for STARTTLS; `implicit`: TLS from the first byte instead."""

    def __init__(self, context=None, implicit=None, utf8=True, auth=True):
        self.options = {"enable_SMTPUTF8": utf8}
        if auth:
            self.options |= {"auth_required": True, "authenticator": authenticate, "auth_require_tls": implicit is None}
        if context:
            self.options |= {"tls_context": context, "require_starttls": True}
        super().__init__(Handler(), hostname="127.0.0.1", port=free_port(), ssl_context=implicit)

    def factory(self):
        return SMTP(self.handler, **self.options)

    def _trigger_server(self):
        """Started is started: aiosmtpd would talk to itself first, which not every certificate here lets it."""
        self._factory_invoked.set()
        self.smtpd = self.factory()


def send(folder, settings, *addresses, count=1, password=PASSWORD):
    """What mail-sender says, a line for each letter."""
    workspace = pathlib.Path(tempfile.mkdtemp(dir=folder))
    (workspace / "sardze.yaml").write_text("mail:\n  from: Sardze <sardze@example.org>\n" + settings)
    environment = {k: v for k, v in os.environ.items() if k != "SARDZE_MAIL_PASSWORD"}
    if password:
        environment["SARDZE_MAIL_PASSWORD"] = password
    run = subprocess.run([sender, str(workspace), str(count), *addresses], capture_output=True, text=True,
                         env=environment, timeout=120)
    if password and password in run.stdout + run.stderr:
        failures.append("the password was shown")
    return run.stdout.splitlines() or run.stderr.splitlines()


def with_aiosmtpd(folder):
    authority(folder, "trusted")
    authority(folder, "stranger")
    good = certificate(folder, "good", "DNS:localhost,IP:127.0.0.1", "trusted")
    bad = {
        "an authority nobody knows": certificate(folder, "foreign", "DNS:localhost", "stranger"),
        "a certificate that has expired": certificate(folder, "expired", "DNS:localhost", "trusted", start=-9),
        "a certificate that is not yet valid": certificate(folder, "early", "DNS:localhost", "trusted", start=3),
        "a certificate of another machine": certificate(folder, "other", "DNS:mail.example.org", "trusted"),
    }
    login = f"  user: sardze\n  authority file: {folder}/trusted.pem\n  timeout: 10\n"

    for name, server, scheme in [("STARTTLS", Server(good), "smtp"), ("implicit TLS", Server(implicit=good), "smtps")]:
        server.start()
        url = f"  transport: {scheme}://localhost:{server.port}\n"
        expect(f"{name}: three letters", send(folder, url + login, "sd@example.org", count=3), ["delivered"] * 3)
        letters = server.handler.letters
        if scheme == "smtp":
            expect(f"{name}: over TLS, logged in", [x[:2] for x in letters], [(True, True)] * 3)
        expect(f"{name}: one connection", len(server.handler.connections), 1)
        check_letter(name, letters[0][2].content, "1. vēstule: nokavēti uzdevumi – 12")
        expect(f"{name}: unknown mailbox, then a known one",
               send(folder, url + login, "nobody@example.org", "sd@example.org"),
               ["refused receiver 550: 550 5.1.1 no such user", "delivered"])
        expect(f"{name}: address in any alphabet", send(folder, url + login, "jānis@example.org"), ["delivered"])
        expect(f"{name}: wrong password", send(folder, url + login, "sd@example.org", password="nepareiza"),
               lambda x: x[0].startswith("postponed login 535: 535 5.7.8"))
        expect(f"{name}: the system's authorities alone",
               send(folder, url + "  user: sardze\n", "sd@example.org"),
               lambda x: x[0].startswith("postponed tls -: SSL certificate problem"))
        server.stop()

    for name, context in bad.items():
        for scheme, server in [("smtp", Server(context)), ("smtps", Server(implicit=context))]:
            server.start()
            url = f"  transport: {scheme}://localhost:{server.port}\n"
            expect(f"{name}, {scheme}", send(folder, url + login, "sd@example.org"),
                   lambda x: x[0].startswith("postponed tls -: SSL"))
            expect(f"{name}, {scheme}: no letter, no password", server.handler.letters, [])
            server.stop()

    for name, server, wanted in [
        ("no STARTTLS offered", Server(auth=False), "postponed tls -:"),
        ("no SMTPUTF8", Server(good, utf8=False), "refused international-address -:"),
    ]:
        server.start()
        lines = send(folder, f"  transport: smtp://localhost:{server.port}\n" + login, "jānis@example.org")
        expect(name, lines, lambda x: len(x) == 1 and x[0].startswith(wanted))
        expect(f"{name}: no letter", server.handler.letters, [])
        server.stop()


def check_letter(name, content, subject):
    """A letter as Python's reader understands it."""
    letter = email.message_from_bytes(content, policy=email.policy.default)
    parts = [(part.get_content_type(), part.get_content()) for part in letter.iter_parts()]
    expect(f"{name}: the letter has no defects", [letter.defects] + [p.defects for p in letter.walk()],
           lambda x: not any(x))
    expect(f"{name}: Message-ID and subject", (letter["message-id"], letter["subject"]),
           (f"<{1:032x}@example.org>", subject))
    expect(f"{name}: both bodies", [(kind, "nokavēta 3 darbdienas" in text) for kind, text in parts],
           [("text/plain", True), ("text/html", True)])
    expect(f"{name}: the line with a full stop", parts[0][1].splitlines()[-1:], ["."])
    expect(f"{name}: from, to, automatic", (letter["from"], letter["to"], letter["auto-submitted"]),
           ("Sardze <sardze@example.org>", "sd@example.org", "auto-generated"))


# Postfix


def wait_for(port, process=None):
    for _ in range(100):
        if process and process.poll() is not None:
            return False
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=1) as probe:
                return probe.recv(4).startswith(b"220")
        except OSError:
            time.sleep(0.1)
    return False


def with_postfix(folder):
    if not shutil.which("postfix") or os.geteuid() != 0:
        return print("pass Postfix: not installed, or not run by root")
    home = pathlib.Path(tempfile.mkdtemp(prefix="sardze-postfix-", dir="/var/tmp"))
    home.chmod(0o755)
    config, queue, data = home / "config", home / "queue", home / "data"
    for path in (config, queue, data):
        path.mkdir()
    shutil.chown(data, "postfix")
    port = free_port()
    certificate(folder, "postfix", "DNS:localhost", "trusted")
    for name in ("postfix.pem", "postfix.key"):
        shutil.copy(folder / name, config)
    (config / "main.cf").write_text(f"""compatibility_level = 3.6
queue_directory = {queue}
data_directory = {data}
myhostname = mail.example.org
mydestination = example.org
inet_interfaces = loopback-only
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
local_recipient_maps = inline:{{sd=x}}
local_transport = hold
defer_transports = hold
alias_maps =
smtpd_tls_cert_file = {config}/postfix.pem
smtpd_tls_key_file = {config}/postfix.key
smtpd_tls_security_level = may
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_recipient_restrictions = reject_unlisted_recipient
maillog_file = {home}/log
maillog_file_prefixes = /var
""")
    services = pathlib.Path("/usr/share/postfix/master.cf.dist")
    lines = (services if services.exists() else pathlib.Path("/etc/postfix/master.cf")).read_text().splitlines()
    kept = [line for line in lines if not line.startswith(("smtp      inet", "#", "submission", "smtps", "postlog"))]
    text = "\n".join(kept).replace("unix  n       -       y ", "unix  n       -       n ")
    text = "\n".join(unchrooted(line) for line in text.splitlines())
    (config / "master.cf").write_text(
        f"127.0.0.1:{port} inet n - n - - smtpd\npostlog unix-dgram n - n - 1 postlogd\n{text}\n")
    started = subprocess.run(["postfix", "-c", str(config), "start"], capture_output=True, text=True)
    try:
        if started.returncode != 0 or not wait_for(port):
            return print(f"pass Postfix: it does not start here: {started.stderr.strip()[-300:]}")
        settings = (f"  transport: smtp://localhost:{port}\n  authority file: {folder}/trusted.pem\n  timeout: 20\n")
        expect("Postfix: a known and an unknown mailbox",
               send(folder, settings, "sd@example.org", "nobody@example.org", password=None),
               lambda x: x[0] == "delivered" and x[1].startswith("refused receiver 550: 550 5.1.1"))
        kept = wait_for_queue(config)
        expect("Postfix: one letter in the queue", len(kept), 1)
        if kept:
            text = subprocess.run(["postcat", "-c", str(config), "-qbh", kept[0]], capture_output=True).stdout
            check_letter("Postfix", text, "1. vēstule: nokavēti uzdevumi – 12")
        os.environ["MAIL_CONFIG"] = str(config)
        expect("Postfix's sendmail", send(folder, "  transport: sendmail:/usr/sbin/sendmail\n", "sd@example.org"),
               ["delivered"])
        both = wait_for_queue(config, 2)
        expect("Postfix's sendmail: a second letter in the queue", len(both), 2)
        for name in set(both) - set(kept):
            text = subprocess.run(["postcat", "-c", str(config), "-qbh", name], capture_output=True).stdout
            check_letter("Postfix's sendmail", text, "1. vēstule: nokavēti uzdevumi – 12")
    finally:
        os.environ.pop("MAIL_CONFIG", None)
        subprocess.run(["postfix", "-c", str(config), "stop"], capture_output=True)
        time.sleep(0.5)
        shutil.rmtree(home, ignore_errors=True)


def unchrooted(line):
    fields = line.split()
    if len(fields) >= 8 and not line.startswith((" ", "\t")) and fields[4] == "y":
        fields[4] = "n"
        return " ".join(fields)
    return line


def wait_for_queue(config, count=1):
    for _ in range(50):
        out = subprocess.run(["postqueue", "-c", str(config), "-j"], capture_output=True, text=True).stdout
        # What sendmail has just dropped gets another name when it is taken up.
        lines = [line for line in out.splitlines() if "queue_id" in line and '"queue_name": "maildrop"' not in line]
        names = [line.split('"queue_id": "')[1].split('"')[0] for line in lines]
        if len(names) >= count:
            break
        time.sleep(0.1)
    return names


# OpenSMTPD


def with_opensmtpd(folder):
    """Without TLS: OpenSMTPD 6.8, Debian 12's, finds no private key with OpenSSL 3 ("missing private key").

    It knows one queue folder only, so this runs where it serves nobody else.
    """
    program = shutil.which("smtpd", path="/usr/sbin")
    if not program or os.geteuid() != 0:
        return print("pass OpenSMTPD: not installed, or not run by root")
    port = free_port()
    maildir = pathlib.Path(tempfile.mkdtemp(prefix="sardze-opensmtpd-", dir="/var/tmp"))
    shutil.chown(maildir, "nobody")
    config = folder / "smtpd.conf"
    config.write_text(f"""table known {{ sd = nobody }}
listen on 127.0.0.1 port {port} hostname mail.example.org
action keep maildir "{maildir}/mail" virtual <known>
match from any for domain "example.org" action keep
""")
    process = subprocess.Popen([program, "-d", "-f", str(config)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                               text=True, start_new_session=True)
    try:
        if not wait_for(port, process):
            os.killpg(process.pid, signal.SIGTERM)
            return print(f"pass OpenSMTPD: it does not start here: {process.communicate(timeout=10)[0].strip()[-300:]}")
        settings = f"  transport: smtp://127.0.0.1:{port}\n  tls: none\n  timeout: 20\n"
        expect("OpenSMTPD: a known and an unknown mailbox",
               send(folder, settings, "sd@example.org", "nobody2@example.org", password=None),
               lambda x: x[0] == "delivered" and x[1].startswith("refused receiver 5"))
        for _ in range(50):
            files = list(maildir.glob("mail/new/*"))
            if files:
                break
            time.sleep(0.1)
        expect("OpenSMTPD: one letter in the mailbox", len(files), 1)
        if files:
            check_letter("OpenSMTPD", files[0].read_bytes(), "1. vēstule: nokavēti uzdevumi – 12")
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(timeout=10)
        shutil.rmtree(maildir, ignore_errors=True)


with tempfile.TemporaryDirectory(prefix="sardze-mail-") as name:
    folder = pathlib.Path(name)
    with_aiosmtpd(folder)
    with_postfix(folder)
    with_opensmtpd(folder)
print(f"{len(failures)} failed" if failures else "all is well")
sys.exit(1 if failures else 0)
