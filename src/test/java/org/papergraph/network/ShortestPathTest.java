package org.papergraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.papergraph.network.Papers.author;
import static org.papergraph.network.Papers.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ShortestPathTest {
  @Test
  void isTheBestOfAllShortestPathsOnRandomPapersUnderAnyPolicy() {
    Random random = new Random(20261120);
    int connected = 0;
    for (int round = 0; round < 1_000; round++) {
      int authors = 2 + random.nextInt(9);
      Papers papers = Papers.random(random, authors, 1 + random.nextInt(18));
      TiePolicy policy =
          new TiePolicy(
              2 + random.nextInt(5),
              1 + random.nextInt(2),
              random.nextBoolean() ? Set.of() : Set.of(author(2 + random.nextInt(9))));
      String from = author(0);
      String to = author(1);

      Optional<List<String>> expected = reference(papers, policy, from, to);
      Optional<List<String>> found =
          new ShortestPath(papers, policy).between(from, to).map(path -> ids(from, path));

      assertThat(found).as("round %s: %s under %s", round, papers, policy).isEqualTo(expected);
      connected += expected.isPresent() ? 1 : 0;
    }
    assertThat(connected).isBetween(250, 900);
  }

  @Test
  void hasOneTieForEachHopWithItsWeightsAndYears() {
    Papers papers =
        Papers.of(
            paper("p1", 2021, "a", "b"),
            paper("p2", 2023, "a", "b", "c", "x"),
            paper("p3", 0, "x", "z"));

    CollaborationPath path = path(papers, TiePolicy.EVERY_TIE, "a", "z").orElseThrow();

    assertThat(path.ties())
        .containsExactly(
            new Tie("a", "x", 1, 1.0 / 3, 2023, 2023, 1), new Tie("x", "z", 1, 1, null, null, 1));
    assertThat(path.distance()).isEqualTo(2);
    assertThat(path.length()).isEqualTo(2);
  }

  @Test
  void isAsSureAsTheSurestJointPaperOfEachHop() {
    Papers papers =
        Papers.of(
            new Byline("p1", 2, 0, List.of(new Signer("a", 0.5), new Signer("b", 0.5))),
            new Byline("p2", 2, 0, List.of(new Signer("a", 1), new Signer("b", 0.5))),
            new Byline("p3", 2, 0, List.of(new Signer("b", 0.8), new Signer("c", 0.8))));

    assertThat(path(papers, TiePolicy.EVERY_TIE, "a", "c").orElseThrow().confidence())
        .isCloseTo(0.5 * 0.64, within(1e-12));
  }

  @Test
  void isEmptyFromAnAuthorToThemself() {
    CollaborationPath path = path(Papers.of(), TiePolicy.EVERY_TIE, "a", "a").orElseThrow();

    assertThat(path).isEqualTo(new CollaborationPath(List.of(), 0));
    assertThat(path.confidence()).isEqualTo(1);
  }

  @Test
  void readsOnlyTheSmallerComponentWhereTheTwoAreNotConnected() {
    List<Byline> bylines = new ArrayList<>();
    for (int k = 0; k < 1_000; k++) {
      bylines.add(paper("p" + k, 0, "chain" + k, "chain" + (k + 1)));
    }
    bylines.add(paper("lone", 0, "hermit", "friend"));
    Papers papers = new Papers(bylines);
    Set<String> asked = new HashSet<>();

    Optional<CollaborationPath> path =
        new ShortestPath(
                authors -> {
                  asked.addAll(authors);
                  return papers.bylinesOf(authors);
                },
                TiePolicy.EVERY_TIE)
            .between("chain500", "hermit");

    assertThat(path).isEmpty();
    assertThat(asked).hasSizeLessThan(10);
  }

  @Test
  void passesThroughAPaperOfThousandsInNoTime() {
    List<Byline> bylines = new ArrayList<>();
    String[] crowd = new String[3_000];
    for (int k = 0; k < crowd.length; k++) {
      crowd[k] = "crowd%04d".formatted(k);
    }
    for (int k = 0; k < 20; k++) {
      bylines.add(paper("crowd" + k, 2020, crowd));
    }
    bylines.add(paper("left", 2020, "a", "crowd0007"));
    bylines.add(paper("right", 2020, "z", "crowd0011"));
    Papers papers = new Papers(bylines);

    CollaborationPath path = path(papers, TiePolicy.EVERY_TIE, "a", "z").orElseThrow();

    assertThat(ids("a", path)).containsExactly("a", "crowd0007", "crowd0011", "z");
    assertThat(path.ties().get(1).jointPapers()).isEqualTo(20);
  }

  private static Optional<CollaborationPath> path(
      Papers papers, TiePolicy policy, String from, String to) {
    return new ShortestPath(papers, policy).between(from, to);
  }

  private static List<String> ids(String from, CollaborationPath path) {
    List<String> ids = new ArrayList<>(List.of(from));
    path.ties().forEach(tie -> ids.add(tie.to()));
    return ids;
  }

  /// Distances by Floyd and Warshall, then every shortest path tried.
  private static Optional<List<String>> reference(
      Papers papers, TiePolicy policy, String from, String to) {
    Set<String> authors = papers.authors();
    authors.removeAll(policy.avoided());
    authors.addAll(List.of(from, to));
    Map<String, Integer> distances = new TreeMap<>();
    for (String a : authors) {
      for (String b : authors) {
        distances.put(a + b, a.equals(b) ? 0 : papers.tied(a, b, policy) ? 1 : 1_000);
      }
    }
    for (String via : authors) {
      for (String a : authors) {
        for (String b : authors) {
          distances.merge(a + b, at(distances, a + via) + at(distances, via + b), Math::min);
        }
      }
    }
    if (at(distances, from + to) >= 1_000) {
      return Optional.empty();
    }
    List<List<String>> paths = new ArrayList<>();
    walk(papers, policy, distances, authors, to, List.of(from), paths);
    return paths.stream()
        .min(
            Comparator.<List<String>>comparingInt(path -> -total(papers, policy, path))
                .thenComparing(path -> String.join(" ", path)));
  }

  private static void walk(
      Papers papers,
      TiePolicy policy,
      Map<String, Integer> distances,
      Set<String> authors,
      String to,
      List<String> path,
      List<List<String>> paths) {
    String last = path.getLast();
    if (last.equals(to)) {
      paths.add(path);
    }
    for (String next : authors) {
      if (papers.tied(last, next, policy)
          && at(distances, next + to) == at(distances, last + to) - 1) {
        List<String> longer = new ArrayList<>(path);
        longer.add(next);
        walk(papers, policy, distances, authors, to, longer, paths);
      }
    }
  }

  private static int at(Map<String, Integer> distances, String pair) {
    return distances.getOrDefault(pair, 1_000);
  }

  private static int total(Papers papers, TiePolicy policy, List<String> path) {
    int total = 0;
    for (int k = 1; k < path.size(); k++) {
      total += papers.jointPapers(path.get(k - 1), path.get(k), policy);
    }
    return total;
  }
}
