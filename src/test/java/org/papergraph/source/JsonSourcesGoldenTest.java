package org.papergraph.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.source.paperrecord.PaperRecordWriter;

/// Sweeps the fixtures of all providers that send JSON.
class JsonSourcesGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/source");
  private static final List<String> PROVIDERS =
      List.of("openalex", "semanticscholar", "crossref", "paperswithcode", "csljson", "unarxive");

  @ParameterizedTest
  @MethodSource("captures")
  void eachCaptureGivesItsRecordsAndRejects(Path capture) throws IOException {
    Path records = Path.of(capture.toString().replaceFirst("[.][a-z]+$", ".records"));
    assertThat(read(capture)).containsExactlyElementsOf(Files.readAllLines(records));
  }

  @ParameterizedTest
  @MethodSource("captures")
  void eachCaptureIsInTheFormatOfItsProvider(Path capture) throws IOException {
    Preview preview = Preview.of(Files.readAllBytes(capture), true);
    assertThat(recognisedBy(preview).getFirst())
        .isEqualTo(FOLDER.relativize(capture).getName(0).toString());
  }

  @ParameterizedTest
  @MethodSource("othersCaptures")
  void noCaptureOfAnotherProviderIsTakenForOne(Path capture) throws IOException {
    Preview preview = Preview.of(Files.readAllBytes(capture), true);
    assertThat(recognisedBy(preview)).doesNotContainAnyElementsOf(PROVIDERS);
  }

  @ParameterizedTest
  @MethodSource("captures")
  void aCaptureThatIsCutAnywhereIsReadOrRefusedButNeverCrashes(Path capture) throws IOException {
    byte[] bytes = Files.readAllBytes(capture);
    for (int length = 1; length < bytes.length; length += 7) {
      ParsedCapture parsed = ParsedCapture.of(new ByteArrayInputStream(bytes, 0, length));
      // The last value is cut, so that somebody has to be told.
      if (bytes[0] == '[') {
        assertThat(parsed.rejected.size() + parsed.unreadable.size()).isPositive();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("captures")
  void everyRecordIsReadAgainFromItsLine(Path capture) throws IOException {
    List<String> lines = read(capture).stream().filter(line -> line.startsWith("{")).toList();
    ParsedCapture again = ParsedCapture.of(String.join("\n", lines).getBytes(UTF_8));
    if (!lines.isEmpty()) {
      assertThat(again.records.stream().map(PaperRecordWriter::write))
          .containsExactlyElementsOf(lines);
    }
  }

  static Stream<Path> captures() throws IOException {
    List<Path> captures = new ArrayList<>();
    for (String provider : PROVIDERS) {
      captures.addAll(json(FOLDER.resolve(provider)));
    }
    return captures.stream();
  }

  static Stream<Path> othersCaptures() throws IOException {
    return json(FOLDER.resolve("huggingface")).stream();
  }

  private static List<Path> json(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().matches(".*[.]jsonl?")).sorted().toList();
    }
  }

  private static List<String> recognisedBy(Preview preview) {
    return ServiceLoader.load(SourceFormat.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(format -> format.recognises(preview))
        .map(format -> format.getClass().getPackageName().replaceFirst(".*[.]", ""))
        .toList();
  }

  private static List<String> read(Path file) {
    List<String> lines = new ArrayList<>();
    new SourceReader(FormatDetector.installed(), null)
        .read(
            file,
            new SourceVisitor() {
              @Override
              public void visit(String path, Capture capture, Stream<Parsed> records) {
                records.map(JsonSourcesGoldenTest::line).forEach(lines::add);
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
