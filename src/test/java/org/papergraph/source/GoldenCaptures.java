package org.papergraph.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.papergraph.source.paperrecord.PaperRecordWriter;

/// Captures and what they give, each line as `parse` prints it.
public final class GoldenCaptures {
  private GoldenCaptures() {}

  /// The captures in a folder, beside which their records and a README lie.
  public static Stream<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(GoldenCaptures::isCapture).sorted().toList().stream();
    }
  }

  public static List<String> read(Path file) {
    List<String> lines = new ArrayList<>();
    new SourceReader(FormatDetector.installed(), null)
        .read(
            file,
            new SourceVisitor() {
              @Override
              public void visit(String path, Capture capture, Stream<Parsed> records) {
                records.map(GoldenCaptures::line).forEach(lines::add);
              }

              @Override
              public void unreadable(String path, IOException reason) {
                lines.add("UNREADABLE " + reason.getMessage());
              }
            });
    return lines;
  }

  private static boolean isCapture(Path file) {
    return !file.toString().endsWith(".records") && !file.endsWith("README.md");
  }

  private static String line(Parsed parsed) {
    return switch (parsed) {
      case Parsed.Accepted accepted -> PaperRecordWriter.write(accepted.paper());
      case Parsed.Rejected rejected -> "REJECTED " + rejected.at() + " " + rejected.reason();
    };
  }
}
