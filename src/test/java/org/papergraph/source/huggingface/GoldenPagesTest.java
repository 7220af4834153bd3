package org.papergraph.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.source.Capture;
import org.papergraph.source.FormatDetector;
import org.papergraph.source.Parsed;
import org.papergraph.source.SourceReader;
import org.papergraph.source.SourceVisitor;
import org.papergraph.source.paperrecord.PaperRecordWriter;

class GoldenPagesTest {
  private static final Path FOLDER = Path.of("src/test/resources/source/huggingface");

  @ParameterizedTest
  @MethodSource("captures")
  void eachCaptureGivesItsRecordsAndRejects(Path capture) throws IOException {
    Path records = Path.of(capture.toString().replaceFirst("[.][a-z]+$", ".records"));
    assertThat(read(capture)).containsExactlyElementsOf(Files.readAllLines(records));
  }

  static Stream<Path> captures() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().matches(".*[.](html|txt|json)"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static List<String> read(Path file) {
    List<String> lines = new ArrayList<>();
    new SourceReader(FormatDetector.installed(), null)
        .read(
            file,
            new SourceVisitor() {
              @Override
              public void visit(String path, Capture capture, Stream<Parsed> records) {
                records.map(GoldenPagesTest::line).forEach(lines::add);
              }

              @Override
              public void unreadable(String path, IOException reason) {
                lines.add("UNREADABLE " + reason.getMessage());
              }
            });
    return lines;
  }

  private static String line(Parsed parsed) {
    return switch (parsed) {
      case Parsed.Accepted accepted -> PaperRecordWriter.write(accepted.paper());
      case Parsed.Rejected rejected -> "REJECTED " + rejected.at() + " " + rejected.reason();
    };
  }
}
