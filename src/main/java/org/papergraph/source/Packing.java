package org.papergraph.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/// How bytes are packed, told by the magic numbers at their beginning.
enum Packing {
  GZIP,
  ZSTD,
  ZIP,
  TAR,
  WARC,
  NONE;

  private static final int TAR_MAGIC_AT = 257;

  static Packing of(byte[] start) {
    if (has(start, 0, "\u001F\u008B")) {
      return GZIP;
    }
    if (has(start, 0, "(\u00B5/\u00FD")) {
      return ZSTD;
    }
    if (has(start, 0, "PK\u0003\u0004") || has(start, 0, "PK\u0005\u0006")) {
      return ZIP;
    }
    if (has(start, 0, "WARC/")) {
      return WARC;
    }
    return has(start, TAR_MAGIC_AT, "ustar") ? TAR : NONE;
  }

  /// Whether these are the first bytes of a web archive whose records are compressed one by one.
  static boolean isGzippedWarc(byte[] start) {
    try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(start))) {
      return of(plain.readNBytes(8)) == WARC;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean has(byte[] bytes, int at, String magic) {
    byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length < at + wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
