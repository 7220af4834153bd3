package org.papergraph.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Binary files that are met by mistake, so that the message can say what they are.
enum FileKind {
  PNG("\u0089PNG", "a PNG image"),
  JPEG("\u00FF\u00D8\u00FF", "a JPEG image"),
  GIF("GIF8", "a GIF image"),
  PDF("%PDF-", "a PDF: parse the page that links to it instead"),
  ELF("\u007FELF", "a Linux program or library"),
  MACH_O("\u00CF\u00FA\u00ED\u00FE", "a macOS program"),
  DOS("MZ\u0090\0", "a Windows program"),
  CLASS("\u00CA\u00FE\u00BA\u00BE", "a Java class"),
  XZ("\u00FD7zXZ\0", "compressed by xz: decompress it first (xz -dk)"),
  BZIP2("BZh", "compressed by bzip2: decompress it first (bzip2 -dk)"),
  SEVEN_ZIP("7z\u00BC\u00AF", "a 7z archive: unpack it first"),
  RAR("Rar!", "a RAR archive: unpack it first"),
  SQLITE("SQLite format 3\0", "an SQLite database"),
  PARQUET("PAR1", "a Parquet table");

  private final String magic;
  private final String name;

  FileKind(String magic, String name) {
    this.magic = magic;
    this.name = name;
  }

  /// What a file that begins with these bytes is, unless it is text.
  static Optional<String> ofBinary(byte[] start) throws UnreadableCaptureException {
    String begin = new String(start, 0, Math.min(16, start.length), StandardCharsets.ISO_8859_1);
    for (FileKind kind : values()) {
      if (begin.startsWith(kind.magic)) {
        return Optional.of(kind.name);
      }
    }
    return Preview.isText(start) ? Optional.empty() : Optional.of("a binary file");
  }
}
