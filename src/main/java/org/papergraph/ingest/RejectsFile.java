package org.papergraph.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.papergraph.source.Parsed;

/// A file with a line for each rejected record; made at the first of them.
public final class RejectsFile implements AutoCloseable {
  private final Path path;
  private @Nullable BufferedWriter lines;

  public RejectsFile(Path path) {
    this.path = path;
  }

  /// A rejected record on one line: `REJECTED file:place reason`.
  public static String line(Parsed.Rejected rejected) {
    return ("REJECTED " + rejected.at() + " " + rejected.reason()).replaceAll("\\R", " ");
  }

  public void write(Parsed.Rejected rejected) {
    try {
      if (lines == null) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
          Files.createDirectories(folder);
        }
        lines = Files.newBufferedWriter(path);
      }
      lines.write(line(rejected));
      lines.newLine();
      // Whoever kills the ingest still finds what was rejected.
      lines.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(
          new IOException(path + " cannot be written: name another file with --rejects", e));
    }
  }

  /// Whether any record was rejected.
  public boolean isWritten() {
    return lines != null;
  }

  public Path path() {
    return path;
  }

  @Override
  public void close() {
    try {
      if (lines != null) {
        lines.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be closed", e);
    }
  }
}
