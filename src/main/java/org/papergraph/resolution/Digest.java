package org.papergraph.resolution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 in short, for ids and keys.
final class Digest {
  private Digest() {}

  /// The first digits of the hexadecimal digest.
  static String hex(String text, int digits) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// The text itself, or its beginning and its digest where it is longer than an index key may be.
  static String bounded(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = length - 17;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
        + "#"
        + hex(text, 16);
  }
}
