package org.papergraph.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Counts ties from bylines, one author at a time, so that what is held is the size of the bylines
/// and not of the ties in them.
///
/// The papers are taken in the order of their ids: sums of fractions come out the same whatever the
/// order in which they were read.
final class TieCounts {
  private final List<String> others = new ArrayList<>();
  private final Map<String, List<Standing>> standings = new HashMap<>();
  private final TiePolicy policy;
  private final @Nullable Sum[] sums; // by number; empty between two questions

  /// @param authors whose ties will be asked for
  /// @param counted which authors count as the other end
  TieCounts(
      Collection<Byline> bylines,
      Set<String> authors,
      TiePolicy policy,
      Predicate<String> counted) {
    this.policy = policy;
    Map<String, Integer> numbers = new HashMap<>();
    bylines.stream()
        .sorted(Comparator.comparing(Byline::paper))
        .forEach(byline -> add(byline, authors, numbers, counted));
    sums = new @Nullable Sum[others.size()];
  }

  private void add(
      Byline byline, Set<String> authors, Map<String, Integer> numbers, Predicate<String> counted) {
    List<Signer> signers = byline.signers().stream().filter(s -> counted.test(s.author())).toList();
    if (signers.isEmpty()) {
      return;
    }
    int[] ends = new int[signers.size()];
    double[] confidences = new double[signers.size()];
    for (int k = 0; k < ends.length; k++) {
      Signer signer = signers.get(k);
      ends[k] = numbers.computeIfAbsent(signer.author(), this::number);
      confidences[k] = signer.confidence();
    }
    Paper paper =
        new Paper(policy.admits(byline), byline.newmanShare(), byline.year(), ends, confidences);
    for (Signer signer : byline.signers()) {
      if (authors.contains(signer.author())) {
        standings
            .computeIfAbsent(signer.author(), _ -> new ArrayList<>())
            .add(new Standing(paper, signer.confidence()));
      }
    }
  }

  private int number(String author) {
    others.add(author);
    return others.size() - 1;
  }

  /// The author's ties under the policy's limit of authors a paper. A tie that only larger papers
  /// carry is given with no joint papers.
  List<Tie> tiesOf(String author) {
    List<Sum> touched = new ArrayList<>();
    for (Standing standing : standings.getOrDefault(author, List.of())) {
      Paper paper = standing.paper();
      for (int k = 0; k < paper.ends().length; k++) {
        int end = paper.ends()[k];
        Sum sum = sums[end];
        if (sum == null) {
          sum = new Sum(end, others.get(end));
          sums[end] = sum;
          touched.add(sum);
        }
        if (paper.admitted()) {
          sum.add(paper, standing.confidence() * paper.confidences()[k]);
        }
      }
    }
    touched.forEach(sum -> sums[sum.number] = null);
    return touched.stream()
        .filter(sum -> !sum.other.equals(author))
        .map(sum -> sum.tie(author))
        .toList();
  }

  /// One paper, its counted authors by number.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Paper(
      boolean admitted, double share, int year, int[] ends, double[] confidences) {}

  private record Standing(Paper paper, double confidence) {}

  private static final class Sum {
    private final int number;
    private final String other;
    private int jointPapers;
    private double newmanWeight;
    private int firstYear;
    private int lastYear;
    private double confidence;

    Sum(int number, String other) {
      this.number = number;
      this.other = other;
    }

    void add(Paper paper, double sureness) {
      jointPapers++;
      newmanWeight += paper.share();
      confidence = Math.max(confidence, sureness);
      lastYear = Math.max(lastYear, paper.year());
      if (paper.year() != 0) {
        firstYear = firstYear == 0 ? paper.year() : Math.min(firstYear, paper.year());
      }
    }

    Tie tie(String author) {
      return new Tie(
          author, other, jointPapers, newmanWeight, known(firstYear), known(lastYear), confidence);
    }

    private static @Nullable Integer known(int year) {
      return year == 0 ? null : year;
    }
  }
}
