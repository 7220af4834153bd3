package org.papergraph.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

class WarcFileTest {
  @TempDir Path folder;
  private Path path = Path.of("");

  @BeforeEach
  void nameIt() {
    path = folder.resolve("new/a.warc.gz");
  }

  @Test
  void answersAreKeptWithTheirUriTheirTimeAndTheirBytes() throws IOException {
    try (WarcFile file = WarcFile.open(path, 0, "PaperGraph test")) {
      file.add(answer("https://example.org/a?x=%7C", "first"));
      file.add(answer("https://example.org/b#1+2", "zweite Seite ü"));
    }
    assertThat(records())
        .containsExactly(
            "warcinfo",
            "https://example.org/a?x=%7C 2026-11-21T12:00:00Z 200 text/html {x-served-by=[a]}"
                + " first",
            "https://example.org/b#1+2 2026-11-21T12:00:00Z 200 text/html {x-served-by=[a]} zweite"
                + " Seite ü");
  }

  @Test
  void whatWasNotWholeIsCutOffAndTheRestGoesOn() throws IOException {
    long end;
    try (WarcFile file = WarcFile.open(path, 0, "PaperGraph test")) {
      file.add(answer("https://example.org/a", "first"));
      end = file.end();
      file.add(answer("https://example.org/torn", "second"));
    }
    Files.write(path, new byte[] {31, -117, 8}, StandardOpenOption.APPEND);
    try (WarcFile file = WarcFile.open(path, end, "PaperGraph test")) {
      file.add(answer("https://example.org/c", "third"));
    }
    assertThat(records())
        .extracting(line -> line.split(" ")[0])
        .containsExactly("warcinfo", "https://example.org/a", "https://example.org/c");
  }

  @Test
  void aFileThatHasLostCapturesIsNotGoneOnWith() throws IOException {
    try (WarcFile file = WarcFile.open(path, 0, "PaperGraph test")) {
      file.add(answer("https://example.org/a", "first"));
    }
    assertThatThrownBy(() -> WarcFile.open(path, 10_000, "PaperGraph test"))
        .hasMessageContaining("a.warc.gz has lost")
        .hasMessageContaining("move it away");
  }

  private List<String> records() throws IOException {
    List<String> lines = new ArrayList<>();
    try (WarcReader reader = new WarcReader(path)) {
      for (WarcRecord record : reader) {
        lines.add(record instanceof WarcResponse response ? line(response) : record.type());
      }
    }
    return lines;
  }

  private static String line(WarcResponse response) throws IOException {
    var http = response.http();
    Map<String, List<String>> others = new java.util.TreeMap<>(http.headers().map());
    others.keySet().removeIf(name -> name.startsWith("Content-"));
    return "%s %s %d %s %s %s"
        .formatted(
            response.target(),
            response.date(),
            http.status(),
            http.contentType(),
            others,
            new String(http.body().stream().readAllBytes(), StandardCharsets.UTF_8));
  }

  private static Answer answer(String uri, String body) {
    return new Answer(
        URI.create(uri),
        URI.create(uri),
        200,
        Map.of(
            "content-type", List.of("text/html"),
            "transfer-encoding", List.of("chunked"),
            "content-encoding", List.of("gzip"),
            "x-served-by", List.of("a")),
        Body.of(body.getBytes(StandardCharsets.UTF_8)),
        Instant.parse("2026-11-21T12:00:00Z"));
  }
}
