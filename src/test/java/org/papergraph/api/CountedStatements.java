package org.papergraph.api;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/// Which statements ran, in their order.
public final class CountedStatements implements ObservationHandler<Observation.Context> {
  private final List<String> names = new CopyOnWriteArrayList<>();

  @Override
  public boolean supportsContext(Observation.Context context) {
    return "papergraph.cypher".equals(context.getName());
  }

  @Override
  public void onStart(Observation.Context context) {
    names.add(Objects.requireNonNull(context.getLowCardinalityKeyValue("statement")).getValue());
  }

  /// Forgets what ran until now.
  public void clear() {
    names.clear();
  }

  public List<String> names() {
    return List.copyOf(names);
  }
}
