package org.papergraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.papergraph.ingest.Captures.rows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.SharedNeo4j;
import org.papergraph.graph.write.PaperStore;

class SampleLoaderIT {
  private static final Map<String, byte[]> PAGES =
      Map.of(
          "one.ndjson", page("one.ndjson", "Quiet Gates for Sparse Experts"),
          "two.ndjson", page("two.ndjson", "Loud Gates for Dense Experts"));

  private final PaperStore store = new PaperStore(SharedNeo4j.driver(), null);

  @BeforeEach
  void clear() {
    SharedNeo4j.clear();
  }

  @Test
  void anEmptyStoreGetsTheSampleOnce() {
    assertThat(new SampleLoader(store, PAGES).load()).isEqualTo(2);
    assertThat(new SampleLoader(store, PAGES).load()).isZero();
    assertThat(captures()).containsExactly(List.of("one.ndjson"), List.of("two.ndjson"));
  }

  @Test
  void aLoadThatWasBrokenOffIsCompleted() {
    new SampleLoader(store, Map.of("one.ndjson", PAGES.get("one.ndjson"))).load();
    assertThat(new SampleLoader(store, PAGES).load()).isEqualTo(1);
    assertThat(captures()).containsExactly(List.of("one.ndjson"), List.of("two.ndjson"));
  }

  @Test
  void aStoreWithACaptureOfItsOwnIsLeftAsItIs() {
    new SampleLoader(store, Map.of("own.ndjson", page("own.ndjson", "A Paper of Mine"))).load();
    assertThat(new SampleLoader(store, PAGES).load()).isZero();
    assertThat(captures()).containsExactly(List.of("own.ndjson"));
  }

  private static List<List<Object>> captures() {
    return rows("MATCH (c:Capture) RETURN c.name ORDER BY c.name");
  }

  private static byte[] page(String name, String title) {
    return """
    {"title": "%s", "authors": [{"name": "Ada Quist"}], "source": {"provider": "tests", "capture": "%s"}}
    """
        .formatted(title, name)
        .getBytes(StandardCharsets.UTF_8);
  }
}
