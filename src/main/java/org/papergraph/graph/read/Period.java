package org.papergraph.graph.read;

import org.jspecify.annotations.Nullable;
import org.papergraph.model.PartialDate;

/// A span of days, both ends included; an end that is null is open.
///
/// A date that is known by its year or month begins with its first day and ends with its last: from
/// 2025 to 2025-02 is the time from 2025-01-01 to 2025-02-28.
public record Period(@Nullable PartialDate from, @Nullable PartialDate to) {
  public static final Period EVER = new Period(null, null);

  public Period {
    if (from != null && to != null && to.lastDay().isBefore(from.firstDay())) {
      throw new IllegalArgumentException(
          "the period ends on %s, before it begins on %s: exchange from and to"
              .formatted(to.iso(), from.iso()));
    }
  }

  /// The least `Paper.date` inside, a day: the year 1 where the beginning is open.
  public String firstDay() {
    return from == null ? "0001-01-01" : from.firstDay().toString();
  }

  /// The greatest `Paper.date` inside, a day: the year 9999 where the end is open.
  public String lastDay() {
    return to == null ? "9999-12-31" : to.lastDay().toString();
  }

  /// Whether every paper is inside, also one without a date.
  public boolean isEver() {
    return from == null && to == null;
  }
}
