package org.papergraph.graph.read;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.papergraph.model.PartialDate;

/// Reads the values of a row, node or map that may be missing.
public final class Cells {
  private Cells() {}

  public static @Nullable String text(MapAccessor row, String key) {
    Value value = row.get(key);
    return value.isNull() ? null : value.asString();
  }

  public static @Nullable Integer number(MapAccessor row, String key) {
    Value value = row.get(key);
    return value.isNull() ? null : Integer.valueOf(value.asInt());
  }

  public static @Nullable PartialDate date(MapAccessor row, String key) {
    return Optional.ofNullable(text(row, key)).map(PartialDate::new).orElse(null);
  }

  public static List<String> texts(MapAccessor row, String key) {
    Value value = row.get(key);
    return value.isNull() ? List.of() : value.asList(Value::asString);
  }
}
