"""A picture for a workbook."""

import io
import struct
import zlib


def picture(red, green, blue):
    """A PNG of one colour."""
    rows = (b"\0" + bytes([red, green, blue]) * 48) * 24

    def chunk(kind, content):
        body = kind + content
        return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 48, 24, 8, 2, 0, 0, 0))
    return io.BytesIO(b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))
