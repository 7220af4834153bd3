package org.papergraph.harvest;

import java.time.LocalDate;
import java.util.List;

/// What of a source is wanted.
///
/// @param since the first day
/// @param until the last day
/// @param sets parts of the source as it names them (`cs`, `cs:cs:LG`); none means all
/// @param via by which of the source's services; blank for its usual one
public record Scope(LocalDate since, LocalDate until, List<String> sets, String via) {
  public Scope {
    sets = List.copyOf(sets);
    if (since.isAfter(until)) {
      throw new IllegalArgumentException(
          "--since %s is after --until %s: exchange them".formatted(since, until));
    }
  }

  /// How much of the time between the first day and the last is before a day, from 0 to 1.
  double before(LocalDate day) {
    double all = until.toEpochDay() + 1.0 - since.toEpochDay();
    return Math.clamp((day.toEpochDay() - since.toEpochDay()) / all, 0, 1);
  }
}
