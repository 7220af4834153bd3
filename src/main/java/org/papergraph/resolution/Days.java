package org.papergraph.resolution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.ArxivId;
import org.papergraph.model.PartialDate;

/// The days on which something may have happened.
record Days(LocalDate first, LocalDate last) {
  /// Providers print a day by their own time zone.
  private static final int SLACK = 2;

  /// A paper that was submitted in the last days of a month can get an id of the next.
  private static final int BEFORE_ID = 5;

  /// When the first version came out, as a record tells it or its arXiv id does.
  static @Nullable Days ofPublication(@Nullable PartialDate published, @Nullable ArxivId arxiv) {
    if (published != null) {
      return new Days(published.firstDay(), published.lastDay());
    }
    if (arxiv == null) {
      return null;
    }
    PartialDate month = arxiv.month();
    return new Days(month.firstDay().minusDays(BEFORE_ID), month.lastDay());
  }

  /// Whether both can be the same day.
  boolean meet(Days other) {
    return !first.isAfter(other.last.plusDays(SLACK)) && !other.first.isAfter(last.plusDays(SLACK));
  }

  /// Whether this can be before or on a day.
  boolean canPrecede(LocalDate day) {
    return !first.isAfter(day.plusDays(SLACK));
  }
}
