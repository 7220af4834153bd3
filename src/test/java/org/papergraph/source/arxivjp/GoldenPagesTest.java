package org.papergraph.source.arxivjp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.source.ParsedCapture;
import org.papergraph.source.paperrecord.PaperRecordWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class GoldenPagesTest {
  private static final Path PAGES = Path.of("src/test/resources/source/arxivjp");
  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageGivesTheRecordsAndRejectsThatStandBesideIt(Path page) throws IOException {
    JsonNode expected = JSON.readTree(Files.readString(answer(page)));

    assertThat(read(page)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageThatIsCutAnywhereGivesItsWholePostsAndAtMostOneReject(Path page) throws IOException {
    byte[] bytes = Files.readAllBytes(page);
    ParsedCapture whole = ParsedCapture.of(bytes);
    for (int length = 1; length < bytes.length; length += 37) {
      ParsedCapture cut = ParsedCapture.of(java.util.Arrays.copyOf(bytes, length));

      assertThat(cut.titles()).isEqualTo(whole.titles().subList(0, cut.records.size()));
      for (int i = 0; i < cut.records.size(); i++) {
        assertThat(cut.records.get(i))
            .usingRecursiveComparison()
            .ignoringFields("source.digest")
            .isEqualTo(whole.records.get(i));
      }
      assertThat(cut.rejected.size() + cut.unreadable.size())
          .as("cut after %d bytes: %s %s", length, cut.rejected, cut.unreadable)
          .isLessThanOrEqualTo(whole.rejected.size() + 1);
    }
  }

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .filter(file -> file.toString().matches(".*[.](?:html|txt|wp)"))
          .sorted()
          .toList();
    }
  }

  private static Path answer(Path page) {
    return page.resolveSibling(page.getFileName() + ".json");
  }

  private static ObjectNode read(Path page) {
    ParsedCapture parsed = ParsedCapture.of(page);
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode records = answer.putArray("records");
    parsed.records.forEach(paper -> records.add(JSON.readTree(PaperRecordWriter.write(paper))));
    ArrayNode rejected = answer.putArray("rejected");
    parsed.rejected.forEach(rejected::add);
    assertThat(parsed.unreadable).isEmpty();
    return answer;
  }
}
