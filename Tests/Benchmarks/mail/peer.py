#!/usr/bin/env python3
"""What one would write instead of `sardze alert`'s sending: smtplib, a connection and a login for each letter.

usage: peer.py PORT AUTHORITY COUNT [--reuse]

`--reuse` keeps one connection, to tell what is saved by that and what by the program.
"""
import smtplib
import ssl
import sys
from email.message import EmailMessage


def letter(number):
    lines = "\n".join(f"- {n}.1. Bērnu un jauniešu nometne: nokavēta {n} darbdienas" for n in range(1, 13))
    message = EmailMessage()
    message["From"], message["To"] = "Sardze <sardze@example.org>", "sd@example.org"
    message["Subject"] = f"{number}. vēstule: nokavēti uzdevumi – 12"
    message["Date"] = "Sat, 21 Nov 2026 21:35:09 +0000"
    message["Message-ID"] = f"<{number:032x}@example.org>"
    message.set_content(f"Nokavēts\n\n{lines}\n.\n")
    message.add_alternative(f"<p>Nokavēts</p>\n<ul>\n{lines}\n</ul>\n", subtype="html")
    return message


def connect(port, context):
    server = smtplib.SMTP_SSL("localhost", port, context=context)
    server.login("sardze", "parole")
    return server


port, authority, count = int(sys.argv[1]), sys.argv[2], int(sys.argv[3])
context = ssl.create_default_context(cafile=authority)
context.minimum_version = ssl.TLSVersion.TLSv1_2
if "--reuse" in sys.argv:
    with connect(port, context) as server:
        for number in range(1, count + 1):
            server.send_message(letter(number))
else:
    for number in range(1, count + 1):
        with connect(port, context) as server:
            server.send_message(letter(number))
