package org.papergraph.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BurstsTest {
  @Test
  void aTopicBurstsWhereItsShareTriples() {
    List<PeriodCount> series = series(100, 5, 4, 6, 5, 20, 22, 19, 5, 4, 5);

    List<Burst> bursts = Bursts.in(series, Interval.MONTH);

    // 95 papers of 1,000: p0 = 0.095, p1 = 0.19; the burst's 61 papers of 300
    double weight = 61 * Math.log(2) + 239 * Math.log(0.81 / 0.905);
    assertThat(bursts).hasSize(1);
    assertThat(bursts.getFirst().from()).isEqualTo("2024-05-01");
    assertThat(bursts.getFirst().to()).isEqualTo("2024-07-31");
    assertThat(bursts.getFirst().weight()).isCloseTo(weight, within(1e-9));
  }

  @Test
  void aSteadyTopicHasNoBurst() {
    assertThat(Bursts.in(series(50, 5, 5, 6, 4, 5, 5, 6, 5), Interval.MONTH)).isEmpty();
  }

  @Test
  void aShareTellsABurstAndNotTheNumberOfPapers() {
    List<PeriodCount> series = new ArrayList<>();
    LocalDate month = LocalDate.of(2024, 1, 1);
    for (int all : new int[] {100, 100, 1_000, 1_000, 100, 100}) {
      series.add(new PeriodCount(month, all / 10, all));
      month = month.plusMonths(1);
    }

    assertThat(Bursts.in(series, Interval.MONTH)).isEmpty();
  }

  @Test
  void aTopicWithoutPapersOrWithAllOfThemHasNoBurst() {
    assertThat(Bursts.in(series(10, 0, 0, 0), Interval.MONTH)).isEmpty();
    assertThat(Bursts.in(series(10, 10, 10, 10), Interval.MONTH)).isEmpty();
    assertThat(Bursts.in(series(0, 0, 0, 0), Interval.MONTH)).isEmpty();
    assertThat(Bursts.in(List.of(), Interval.MONTH)).isEmpty();
  }

  @Test
  void theStatesAreTheCheapestOfAllSequences() {
    Random random = new Random(2002);
    for (int round = 0; round < 300; round++) {
      double[] gains = random.doubles(1 + random.nextInt(10), -3, 3).toArray();
      double entry = random.nextDouble() * 4;

      double best = Double.NEGATIVE_INFINITY;
      for (int sequence = 0; sequence < 1 << gains.length; sequence++) {
        best = Math.max(best, gain(gains, entry, bits(sequence, gains.length)));
      }

      assertThat(gain(gains, entry, Bursts.inBurst(gains, entry))).isCloseTo(best, within(1e-9));
    }
  }

  private static boolean[] bits(int sequence, int length) {
    boolean[] states = new boolean[length];
    for (int t = 0; t < length; t++) {
      states[t] = (sequence >> t & 1) == 1;
    }
    return states;
  }

  private static double gain(double[] gains, double entry, boolean[] states) {
    double sum = 0;
    boolean before = false;
    for (int t = 0; t < states.length; t++) {
      sum += (states[t] ? gains[t] : 0) - (states[t] && !before ? entry : 0);
      before = states[t];
    }
    return sum;
  }

  private static List<PeriodCount> series(int all, int... papers) {
    List<PeriodCount> series = new ArrayList<>();
    for (int t = 0; t < papers.length; t++) {
      series.add(new PeriodCount(LocalDate.of(2024, 1, 1).plusMonths(t), papers[t], all));
    }
    return series;
  }
}
