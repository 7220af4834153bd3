package org.papergraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.papergraph.network.Papers.author;
import static org.papergraph.network.Papers.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NetworkSearchTest {
  private static final Papers PAPERS =
      Papers.of(
          paper("p1", 2020, "a", "b"),
          paper("p2", 2022, "a", "b"),
          paper("p3", 2021, "a", "c"),
          paper("p4", 2021, "b", "c"),
          paper("p5", 2021, "b", "d"),
          paper("mega", 2021, "a", "b", "m1", "m2", "m3"));

  @Test
  void showsTheNearestThenTheStrongestTiedAndTheTiesAmongThem() {
    CollaborationNetwork network = around(policy(4, 1), List.of("a"), 2, 10);

    assertThat(network.nodes())
        .containsExactly(
            new NetworkNode("a", 0, 3),
            new NetworkNode("b", 1, 4),
            new NetworkNode("c", 1, 2),
            new NetworkNode("d", 2, 1));
    assertThat(network.ties())
        .containsExactly(
            new Tie("a", "b", 2, 2, 2020, 2022, 1),
            new Tie("a", "c", 1, 1, 2021, 2021, 1),
            new Tie("b", "c", 1, 1, 2021, 2021, 1),
            new Tie("b", "d", 1, 1, 2021, 2021, 1));
  }

  @Test
  void countsTiesThatOnlyMegaPapersCarry() {
    assertThat(around(policy(4, 1), List.of("a"), 1, 10).hidden()).isEqualTo(new Hidden(0, 3, 0));
  }

  @Test
  void countsWhoFoundNoRoom() {
    CollaborationNetwork network = around(policy(4, 1), List.of("a"), 2, 2);

    assertThat(network.nodes()).extracting(NetworkNode::author).containsExactly("a", "b");
    // c by way of a and b, d by way of b, who is nearer than the depth
    assertThat(network.hidden().byLimit()).isEqualTo(2);
  }

  @Test
  void countsTiesOfTooFewJointPapers() {
    CollaborationNetwork network = around(policy(4, 2), List.of("a"), 1, 10);

    assertThat(network.nodes()).extracting(NetworkNode::author).containsExactly("a", "b");
    assertThat(network.hidden()).isEqualTo(new Hidden(0, 3, 1));
  }

  @Test
  void showsOnlyTheSeedsAndTheirTiesAtDepthNought() {
    CollaborationNetwork network = around(policy(4, 1), List.of("b", "a"), 0, 10);

    assertThat(network.nodes())
        .containsExactly(new NetworkNode("b", 0, 2), new NetworkNode("a", 0, 2));
    assertThat(network.ties()).containsExactly(new Tie("a", "b", 2, 2, 2020, 2022, 1));
    assertThat(network.hidden()).isEqualTo(new Hidden(0, 0, 0));
  }

  @Test
  void doesNotShowWhomThePolicyAvoids() {
    TiePolicy policy = new TiePolicy(4, 1, Set.of("b"));

    assertThat(around(policy, List.of("a"), 3, 10).nodes())
        .extracting(NetworkNode::author)
        .containsExactly("a", "c");
  }

  @Test
  void agreesWithANaiveSearchOnRandomPapers() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      Papers papers = Papers.random(random, 2 + random.nextInt(9), 1 + random.nextInt(18));
      TiePolicy policy = policy(2 + random.nextInt(5), 1 + random.nextInt(2));
      int depth = random.nextInt(4);
      int limit = 2 + random.nextInt(8);
      CollaborationNetwork network =
          new NetworkSearch(papers, policy).around(List.of(author(0), author(1)), depth, limit);

      Naive naive = new Naive(papers, policy, depth, limit);
      String question = "round %s: %s under %s".formatted(round, papers, policy);
      assertThat(distances(network)).as(question).isEqualTo(naive.distances);
      assertThat(network.ties().stream().map(tie -> tie.from() + tie.to()))
          .as(question)
          .containsExactlyInAnyOrderElementsOf(naive.ties);
      assertThat(network.hidden()).as(question).isEqualTo(naive.hidden());
    }
  }

  private static Map<String, Integer> distances(CollaborationNetwork network) {
    Map<String, Integer> distances = new LinkedHashMap<>();
    network.nodes().forEach(node -> distances.put(node.author(), node.distance()));
    return distances;
  }

  private static TiePolicy policy(int maxAuthors, int minJointPapers) {
    return new TiePolicy(maxAuthors, minJointPapers, Set.of());
  }

  private static CollaborationNetwork around(
      TiePolicy policy, List<String> seeds, int depth, int limit) {
    return new NetworkSearch(PAPERS, policy).around(seeds, depth, limit);
  }

  /// One author after the other, by the definition.
  private static final class Naive {
    final Map<String, Integer> distances = new LinkedHashMap<>();
    final List<String> ties = new ArrayList<>();
    private final Set<String> withoutRoom = new TreeSet<>();
    private int byMegaPaper;
    private int byWeight;

    Naive(Papers papers, TiePolicy policy, int depth, int limit) {
      distances.put(author(0), 0);
      distances.put(author(1), 0);
      for (int distance = 1; distance <= depth; distance++) {
        List<Tie> candidates = new ArrayList<>();
        for (String a : distances.keySet()) {
          for (String b : papers.authors()) {
            if (!distances.containsKey(b) && papers.tied(a, b, policy)) {
              candidates.add(tie(papers, policy, a, b));
            }
          }
        }
        candidates.sort((x, y) ->
            x.jointPapers() != y.jointPapers()
                ? y.jointPapers() - x.jointPapers()
                : Math.abs(x.newmanWeight() - y.newmanWeight()) > 1e-10
                    ? Double.compare(y.newmanWeight(), x.newmanWeight())
                    : x.to().compareTo(y.to()));
        for (Tie tie : candidates) {
          if (distances.size() < limit) {
            distances.putIfAbsent(tie.to(), distance);
          }
        }
      }
      for (String a : distances.keySet()) {
        for (String b : papers.authors()) {
          count(papers, policy, depth, a, b);
        }
      }
    }

    private void count(Papers papers, TiePolicy policy, int depth, String a, String b) {
      boolean shown = distances.containsKey(b);
      boolean inner = distances.getOrDefault(a, depth) < depth;
      if (papers.joint(a, b).isEmpty() || (shown ? a.compareTo(b) >= 0 : !inner)) {
        return;
      }
      if (papers.tied(a, b, policy)) {
        (shown ? ties : withoutRoom).add(shown ? a + b : b);
      } else if (papers.jointPapers(a, b, policy) > 0) {
        byWeight++;
      } else {
        byMegaPaper++;
      }
    }

    private static Tie tie(Papers papers, TiePolicy policy, String a, String b) {
      double newman =
          papers.joint(a, b).stream().filter(policy::admits).mapToDouble(Byline::newmanShare).sum();
      return new Tie(a, b, papers.jointPapers(a, b, policy), newman, null, null, 1);
    }

    Hidden hidden() {
      return new Hidden(withoutRoom.size(), byMegaPaper, byWeight);
    }
  }
}
