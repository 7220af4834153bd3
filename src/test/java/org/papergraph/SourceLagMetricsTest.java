package org.papergraph;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLagMetricsTest {
  @TempDir Path home;

  @Test
  void theLagOfASourceIsTheTimeSinceItsLastCompleteHarvestBegan() throws IOException {
    Path folder = Files.createDirectories(home.resolve("captures/arxiv/.harvest"));
    Files.writeString(folder.resolve("fresh.json"), "{\"asOf\": \"2026-11-21T10:00:00Z\"}");
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    new SourceLagMetrics(home, Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC))
        .bindTo(registry);
    assertThat(lag(registry, "arxiv")).isEqualTo(7200);
    assertThat(lag(registry, "huggingface")).isNaN();
  }

  private static double lag(SimpleMeterRegistry registry, String source) {
    return registry.get("papergraph.source.lag").tag("source", source).gauge().value();
  }
}
