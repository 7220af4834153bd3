package org.papergraph.topics;

import java.time.LocalDate;

/// The papers of one period of a series.
///
/// @param period its first day
/// @param papers the papers of the topic
/// @param allPapers the papers of every topic and of none
public record PeriodCount(LocalDate period, int papers, int allPapers) {
  public PeriodCount {
    if (papers < 0 || papers > allPapers) {
      throw new IllegalArgumentException(
          period + ": " + papers + " papers of a topic among " + allPapers + " of all");
    }
  }

  /// Papers of the topic ÷ all papers of the period, 0 where there are none.
  public double share() {
    return allPapers == 0 ? 0 : (double) papers / allPapers;
  }
}
