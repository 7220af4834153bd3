package org.papergraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.Source;

/// A page that is held whole, as text.
///
/// @param digest the first 12 hexadecimal digits of the SHA-256 of its bytes
public record Page(Capture capture, String text, String digest) {
  /// The longest page that is read. The longest known ones have some 2 MiB.
  public static final int MAX_BYTES = 16 << 20;

  /// The most elements that a page may have; a tree of more would not fit into a small heap.
  static final int MAX_ELEMENTS = 300_000;

  public static Page of(Capture capture) throws IOException {
    byte[] bytes;
    try (InputStream in = capture.content().open()) {
      bytes = read(in);
    }
    Page page = new Page(capture, Encoding.decode(bytes), digest(bytes));
    if (page.isHtml() && page.text.chars().filter(c -> c == '<').count() > 2L * MAX_ELEMENTS) {
      throw new UnreadableCaptureException(
          "has more than %,d elements: that is no page that a person reads; split it"
              .formatted(MAX_ELEMENTS));
    }
    return page;
  }

  /// Whether it is HTML rather than plain text.
  public boolean isHtml() {
    return text.stripLeading().startsWith("<");
  }

  /// Where a record of this page comes from.
  public Source source(String provider, @Nullable String translator) {
    return capture.source(provider, digest, translator);
  }

  /// A place on this page.
  public Location at(String place) {
    return new Location(capture.name(), place);
  }

  static byte[] read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new UnreadableCaptureException(
          "is longer than %d MiB, the longest page that is read; is it a page at all?"
              .formatted(MAX_BYTES >> 20));
    }
    return bytes;
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
