#!/usr/bin/env python3
"""A mail server that only counts: implicit TLS, AUTH PLAIN, as little work as a server can have.

usage: server.py PORT CERTIFICATE KEY

Says `ready` when it listens, and how many logins and letters it saw when it is told to end.
"""
import asyncio
import signal
import ssl
import sys

seen = {"logins": 0, "letters": 0}


async def serve(reader, writer):
    say = writer.write
    say(b"220 bench\r\n")
    try:
        while line := await reader.readline():
            verb = line[:4].upper()
            if verb == b"EHLO":
                say(b"250-bench\r\n250-PIPELINING\r\n250-SIZE 10000000\r\n250-AUTH PLAIN\r\n250 SMTPUTF8\r\n")
            elif verb == b"AUTH":
                if len(line.split()) < 3:
                    say(b"334 \r\n")
                    await reader.readline()
                seen["logins"] += 1
                say(b"235 2.7.0 fine\r\n")
            elif verb == b"DATA":
                say(b"354 go on\r\n")
                await reader.readuntil(b"\r\n.\r\n")
                seen["letters"] += 1
                say(b"250 2.0.0 taken\r\n")
            elif verb == b"QUIT":
                say(b"221 bye\r\n")
                break
            else:
                say(b"250 2.1.0 fine\r\n")
    except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
        pass
    finally:
        writer.close()


async def main():
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(sys.argv[2], sys.argv[3])
    server = await asyncio.start_server(serve, "127.0.0.1", int(sys.argv[1]), ssl=context, limit=1 << 20)
    ended = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ended.set)
    print("ready", flush=True)
    await ended.wait()
    server.close()
    print(seen["logins"], seen["letters"], flush=True)


asyncio.run(main())
