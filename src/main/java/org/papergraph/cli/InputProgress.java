package org.papergraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.papergraph.source.InputMeter;

/// How much of some files is read, and how long the rest will take if it goes on as it went.
///
/// @param bytes of all files together, 0 where that is not known as with standard input
record InputProgress(InputMeter meter, long bytes, long startNanos) {

  static InputProgress of(List<String> inputs, InputMeter meter) {
    long bytes = 0;
    for (String input : inputs) {
      if (input.equals("-")) {
        return new InputProgress(meter, 0, System.nanoTime());
      }
      bytes += size(Path.of(input));
    }
    return new InputProgress(meter, bytes, System.nanoTime());
  }

  /// `1,250 records/s, 37 % read, 2 min 5 s left`.
  ///
  /// @param records that are done
  String tell(long records) {
    double seconds = Math.max(1e-3, (System.nanoTime() - startNanos) / 1e9);
    String rate = String.format(Locale.ROOT, "%,.0f records/s", records / seconds);
    double share = bytes == 0 ? 0 : Math.min(1.0, meter.bytes() / (double) bytes);
    return share <= 0
        ? rate
        : rate
            + String.format(
                Locale.ROOT,
                ", %.0f %% read, %s left",
                100 * share,
                words(Duration.ofSeconds(Math.round(seconds * (1 - share) / share))));
  }

  static String words(Duration time) {
    if (time.toHours() > 0) {
      return time.toHours() + " h " + time.toMinutesPart() + " min";
    }
    return (time.toMinutes() > 0 ? time.toMinutes() + " min " : "") + time.toSecondsPart() + " s";
  }

  /// Files that cannot be read are told when their turn comes.
  private static long size(Path path) {
    try (Stream<Path> files =
        Files.exists(path) ? Files.walk(path, FileVisitOption.FOLLOW_LINKS) : Stream.empty()) {
      return files.filter(Files::isRegularFile).mapToLong(InputProgress::length).sum();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
