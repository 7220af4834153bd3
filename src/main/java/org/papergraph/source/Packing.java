package org.papergraph.source;

import java.nio.charset.StandardCharsets;

/// How bytes are packed, told by the magic numbers at their beginning.
enum Packing {
  GZIP,
  ZSTD,
  ZIP,
  TAR,
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
    return has(start, TAR_MAGIC_AT, "ustar") ? TAR : NONE;
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
