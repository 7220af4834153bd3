package org.papergraph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.model.PaperRecord;

/// Any number of papers as sources tell of them, in the order of their submission. The same seed
/// and number give the same records; three million papers need some 300 MB.
///
/// People write in communities with whom they wrote before, a few of them much; names have homonyms
/// and are spelt in several ways; fields grow and shrink; papers cite earlier ones, much cited ones
/// more; some are of thousands of authors; some are told of again, revised or by another source.
/// Who an author really is stands in `authors[].ids.truth`.
public final class CorpusMaker {
  private static final double TOLD_AGAIN = 0.07;
  private static final int LONGEST_WAIT = 3000;
  private static final int TOGETHER = 2000;

  private final long seed;
  private final int papers;
  private final Months months;
  private final Teams teams;
  private final Citations citations;
  private final FirstRecords first;
  private final LaterRecords later;

  /// Records that are to come, by the paper after which they come.
  private final PriorityQueue<Long> waiting = new PriorityQueue<>();

  private CorpusMaker(long seed, int papers) {
    this.seed = seed;
    this.papers = papers;
    months = Months.of(papers);
    var communities = new Communities(papers);
    teams = new Teams(seed, communities);
    citations = new Citations(seed, teams);
    var facts = new Facts(seed, months, communities, teams);
    first = new FirstRecords(seed, months, facts, new References(seed, facts, citations));
    later = new LaterRecords(seed, months, facts, first);
  }

  /// One record for each of so many papers, and one more for some of them, later.
  public static Stream<PaperRecord> records(long seed, int papers) {
    return records(seed, papers, TOLD_AGAIN);
  }

  /// One record for each of so many papers: all that are the first of their papers.
  public static Stream<PaperRecord> papers(long seed, int papers) {
    return records(seed, papers, 0);
  }

  private static Stream<PaperRecord> records(long seed, int papers, double toldAgain) {
    CorpusMaker maker = new CorpusMaker(seed, papers);
    return IntStream.iterate(0, from -> from < papers, from -> from + TOGETHER)
        .boxed()
        .flatMap(from -> maker.records(from, Math.min(papers, from + TOGETHER), toldAgain));
  }

  /// Who writes and cites what depends on all that was before; what the records say does not, so
  /// that all cores can write them.
  private Stream<PaperRecord> records(int from, int to, double toldAgain) {
    List<Supplier<PaperRecord>> plan = new ArrayList<>(TOGETHER);
    for (int paper = from; paper < to; paper++) {
      teams.next(months.progress(paper));
      citations.next();
      int number = paper;
      plan.add(() -> first.of(number));
      Dice dice = Dice.of(seed, Dice.Purpose.SECOND, paper);
      if (dice.chance(toldAgain)) {
        waiting.add(((long) paper + 1 + dice.below(LONGEST_WAIT)) << 32 | paper);
      }
      while (!waiting.isEmpty() && (waiting.peek() >> 32 <= paper || paper == papers - 1)) {
        int again = (int) (long) waiting.remove();
        plan.add(() -> later.of(again));
      }
    }
    return plan.parallelStream().map(Supplier::get).toList().stream();
  }
}
