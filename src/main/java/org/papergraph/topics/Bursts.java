package org.papergraph.topics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Bursts by Kleinberg's automaton of two states for papers that come in batches (Kleinberg, Bursty
/// and Hierarchical Structure in Streams, KDD 2002, section 4).
///
/// In the usual state a paper is of the topic with probability p0 = R/D, the topic's share over the
/// whole series; in a burst with p1 = s·p0. A period of r papers of the topic among d costs σ(i) =
/// −ln(C(d,r) · pᵢʳ · (1−pᵢ)ᵈ⁻ʳ) in state i; to enter a burst costs γ·ln n, n the number of
/// periods, to leave it nothing. The cheapest sequence of states, the usual one first, tells the
/// bursts.
public final class Bursts {
  /// How many times as frequent a topic is in a burst.
  public static final double S = 2;

  /// How hard it is to enter a burst.
  public static final double GAMMA = 1;

  /// The greatest p1: a topic of half of all papers cannot be twice as frequent.
  private static final double MAX_P1 = 0.9999;

  private Bursts() {}

  /// The bursts in order of time.
  public static List<Burst> in(List<PeriodCount> series, Interval interval) {
    long papers = series.stream().mapToLong(PeriodCount::papers).sum();
    long allPapers = series.stream().mapToLong(PeriodCount::allPapers).sum();
    double p0 = allPapers == 0 ? 0 : (double) papers / allPapers;
    double p1 = Math.min(S * p0, MAX_P1);
    if (papers == 0 || p1 <= p0) {
      return List.of();
    }
    double[] gains = new double[series.size()];
    for (int t = 0; t < gains.length; t++) {
      PeriodCount count = series.get(t);
      gains[t] =
          count.papers() * Math.log(p1 / p0)
              + (count.allPapers() - count.papers()) * Math.log((1 - p1) / (1 - p0));
    }
    return bursts(series, interval, gains, inBurst(gains, GAMMA * Math.log(gains.length)));
  }

  /// The cheapest sequence of states, where a period in a burst gains what it costs less than in
  /// the usual state: Viterbi's algorithm. Of equally cheap sequences the one with less burst.
  static boolean[] inBurst(double[] gains, double entry) {
    double usual = 0;
    double burst = Double.NEGATIVE_INFINITY;
    boolean[] burstBeforeUsual = new boolean[gains.length];
    boolean[] burstBeforeBurst = new boolean[gains.length];
    for (int t = 0; t < gains.length; t++) {
      burstBeforeUsual[t] = burst > usual;
      burstBeforeBurst[t] = burst > usual - entry;
      double nextUsual = Math.max(usual, burst);
      burst = Math.max(burst, usual - entry) + gains[t];
      usual = nextUsual;
    }
    boolean[] states = new boolean[gains.length];
    boolean state = burst > usual;
    for (int t = gains.length - 1; t >= 0; t--) {
      states[t] = state;
      state = state ? burstBeforeBurst[t] : burstBeforeUsual[t];
    }
    return states;
  }

  private static List<Burst> bursts(
      List<PeriodCount> series, Interval interval, double[] gains, boolean[] inBurst) {
    List<Burst> bursts = new ArrayList<>();
    int t = 0;
    while (t < inBurst.length) {
      if (!inBurst[t]) {
        t++;
        continue;
      }
      LocalDate from = series.get(t).period();
      LocalDate to = from;
      double weight = 0;
      while (t < inBurst.length && inBurst[t]) {
        weight += gains[t];
        to = interval.next(series.get(t).period()).minusDays(1);
        t++;
      }
      bursts.add(new Burst(from, to, weight));
    }
    return List.copyOf(bursts);
  }
}
