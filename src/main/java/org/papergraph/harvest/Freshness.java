package org.papergraph.harvest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/// Until when the captures hold all that a source has published.
///
/// @param asOf when the last harvest up to its day began
public record Freshness(Instant asOf) {

  /// Empty where the source was never harvested up to the day.
  public static Optional<Freshness> of(Path home, Provider provider) {
    return in(Folder.of(home, provider).resolve(Folder.HIDDEN), List.of());
  }

  static Optional<Freshness> in(Path hidden, List<String> sets) {
    Path file = hidden.resolve(name(sets));
    try {
      return Files.exists(file)
          ? Optional.of(Json.MAPPER.readValue(Files.readString(file), Freshness.class))
          : Optional.empty();
    } catch (IOException | JacksonException e) {
      // Written in one step; whoever damaged it gets the usual first harvest.
      return Optional.empty();
    }
  }

  /// After a harvest: the new one, unless days lie between it and the one before.
  static void update(Folder folder, Task task, JournalLine.Begun harvest) throws IOException {
    Instant first = harvest.scope().since().atStartOfDay().toInstant(ZoneOffset.UTC);
    boolean gap =
        in(folder.hidden(""), task.sets())
            .map(before -> first.isAfter(before.asOf()))
            .orElse(false);
    if (task.isUpToNow() && !gap) {
      folder.replace(name(task.sets()), new Freshness(harvest.at()));
    }
  }

  private static String name(List<String> sets) {
    String which = sets.isEmpty() ? "" : "-" + Task.hash(sets.toString()).substring(0, 8);
    return "fresh" + which + ".json";
  }

  /// How far the captures are behind.
  public Duration lag(Instant now) {
    Duration lag = Duration.between(asOf, now);
    return lag.isNegative() ? Duration.ZERO : lag;
  }
}
