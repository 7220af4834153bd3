package org.papergraph;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.nio.file.Path;
import java.time.Clock;
import org.papergraph.graph.GraphSettings;
import org.papergraph.harvest.Freshness;
import org.papergraph.harvest.Provider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The metric `papergraph.source.lag`: how many seconds the captures of each source are behind it,
/// as the last `fetch` left them; no number where there was none.
@Component
public final class SourceLagMetrics implements MeterBinder {
  private final Path home;
  private final Clock clock;

  @Autowired
  public SourceLagMetrics() {
    this(GraphSettings.home(System::getenv), Clock.systemUTC());
  }

  SourceLagMetrics(Path home, Clock clock) {
    this.home = home;
    this.clock = clock;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    for (Provider provider : Provider.values()) {
      Gauge.builder("papergraph.source.lag", this, metrics -> metrics.seconds(provider))
          .tag("source", provider.id())
          .baseUnit("seconds")
          .description("how far the captures of a source are behind it")
          .register(registry);
    }
  }

  private double seconds(Provider provider) {
    return Freshness.of(home, provider)
        .map(fresh -> (double) fresh.lag(clock.instant()).toSeconds())
        .orElse(Double.NaN);
  }
}
