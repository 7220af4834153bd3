package org.papergraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.PartialDate;

/// Reads what the user names: files, folders, standard input, packed or not, in any known format.
public final class SourceReader {
  private final FormatDetector detector;
  private final @Nullable PartialDate capturedAt;
  private final InputMeter meter;

  /// @param capturedAt when the captures were saved, where the user says so
  public SourceReader(FormatDetector detector, @Nullable PartialDate capturedAt) {
    this(detector, capturedAt, new InputMeter());
  }

  /// @param meter counts the bytes that are read
  public SourceReader(FormatDetector detector, @Nullable PartialDate capturedAt, InputMeter meter) {
    this.detector = detector;
    this.capturedAt = capturedAt;
    this.meter = meter;
  }

  /// A file, or all files under a folder in the order of their names. Files whose names begin with
  /// a full stop are no captures and are passed over.
  public void read(Path path, SourceVisitor visitor) {
    try {
      if (!Files.isDirectory(path)) {
        read(path, nameOf(path), visitor);
        return;
      }
      for (Path file : filesUnder(path)) {
        read(file, path.relativize(file).toString().replace('\\', '/'), visitor);
      }
    } catch (IOException e) {
      visitor.unreadable(path.toString(), e);
    }
  }

  /// A stream, to its end.
  ///
  /// @param name of the capture, as messages and records show it
  public void read(InputStream in, String name, SourceVisitor visitor) {
    unpacker(visitor).unpack(name, name, meter.count(in));
  }

  private void read(Path file, String name, SourceVisitor visitor) {
    if (!Files.exists(file)) {
      visitor.unreadable(
          file.toString(), new UnreadableCaptureException("does not exist: check the name"));
      return;
    }
    if (!Files.isReadable(file)) {
      visitor.unreadable(
          file.toString(),
          new UnreadableCaptureException("may not be read by this user: check its permissions"));
      return;
    }
    try (InputStream in = meter.count(Files.newInputStream(file))) {
      unpacker(visitor).unpack(file.toString(), name, in);
    } catch (IOException e) {
      visitor.unreadable(file.toString(), e);
    }
  }

  private Unpacker unpacker(SourceVisitor visitor) {
    return new Unpacker(
        (path, name, captured, peeked) -> parse(path, name, captured, peeked, visitor), visitor);
  }

  /// What an archive knows of the time is a fact, more than what the user says of all files.
  private void parse(
      String path,
      String name,
      @Nullable PartialDate captured,
      Peeked peeked,
      SourceVisitor visitor)
      throws IOException {
    FormatDetector.Detected detected = detector.detect(peeked);
    Capture capture =
        new Capture(name, detected.content(), captured == null ? capturedAt : captured);
    visitor.recognised(path, detected.format().description());
    try (Stream<Parsed> records = detected.format().parser().parse(capture)) {
      visitor.visit(path, capture, records);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<Path> filesUnder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return files
          .filter(file -> !isHidden(folder.relativize(file)))
          .filter(file -> !Files.isDirectory(file))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
