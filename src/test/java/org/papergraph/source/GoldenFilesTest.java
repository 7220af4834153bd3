package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.source.paperrecord.PaperRecordWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Full text, BibTeX and RIS: each file stands beside its answer.
class GoldenFilesTest {
  private static final Path FOLDER = Path.of("src/test/resources/source");
  private static final List<String> FORMATS = List.of("latexml", "bibtex", "ris");
  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest
  @MethodSource("files")
  void everyFileGivesTheRecordsAndRejectsThatStandBesideIt(Path file) throws IOException {
    Path answer = file.resolveSibling(file.getFileName() + ".json");

    assertThat(read(file)).isEqualTo(JSON.readTree(Files.readString(answer)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileThatIsCutAnywhereGivesNoIdentifierThatTheWholeDoesNotHold(Path file)
      throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ParsedCapture whole = ParsedCapture.of(file);
    for (int length = 1; length < bytes.length; length += 41) {
      ParsedCapture cut = ParsedCapture.of(Arrays.copyOf(bytes, length));

      assertThat(cut.records.size()).isLessThanOrEqualTo(whole.records.size());
      assertThat(cut.rejected.size() + cut.unreadable.size())
          .as("cut after %d bytes: %s %s", length, cut.rejected, cut.unreadable)
          .isLessThanOrEqualTo(whole.rejected.size() + 2);
    }
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER, 2)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> FORMATS.contains(String.valueOf(FOLDER.relativize(file).getName(0))))
          .filter(file -> !file.toString().endsWith(".json") && !file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  private static ObjectNode read(Path file) {
    ParsedCapture parsed = ParsedCapture.of(file);
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode records = answer.putArray("records");
    parsed.records.forEach(paper -> records.add(JSON.readTree(PaperRecordWriter.write(paper))));
    ArrayNode rejected = answer.putArray("rejected");
    parsed.rejected.forEach(rejected::add);
    assertThat(parsed.unreadable).isEmpty();
    return answer;
  }
}
