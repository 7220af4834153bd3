package org.papergraph.load;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.PartialDate;
import org.papergraph.source.FormatDetector;
import org.papergraph.source.InputMeter;
import org.papergraph.source.SourceReader;
import org.papergraph.source.SourceVisitor;

/// What the user wants to be loaded: files, folders, `-` for standard input; with how much of it is
/// read.
public final class Inputs {
  private static final String STANDARD_INPUT = "-";

  private final List<String> names;
  private final InputMeter meter = new InputMeter();
  private final SourceReader reader;

  /// @param capturedAt when the captures were saved, where the user says so
  public Inputs(List<String> names, @Nullable PartialDate capturedAt) {
    this.names = List.copyOf(names);
    this.reader = new SourceReader(FormatDetector.installed(), capturedAt, meter);
  }

  /// Of all files in bytes, as far as it is known: a pipe's is not.
  long size() throws IOException {
    long size = 0;
    for (String name : names) {
      Path path = Path.of(name);
      if (!name.equals(STANDARD_INPUT) && Files.exists(path)) {
        try (Stream<Path> files = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
          size +=
              files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
      }
    }
    return size;
  }

  /// How much of a size is read, from 0 to 1; negative where that is not known.
  double share(long size) {
    return size == 0 || names.contains(STANDARD_INPUT)
        ? -1
        : Math.min(1, meter.bytes() / (double) size);
  }

  void read(SourceVisitor visitor) {
    for (String name : names) {
      if (name.equals(STANDARD_INPUT)) {
        reader.read(System.in, name, visitor);
      } else {
        reader.read(Path.of(name), visitor);
      }
    }
  }
}
