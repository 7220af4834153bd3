package org.papergraph.api.collaboration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.Hidden;
import org.papergraph.api.error.BadArgumentException;
import org.papergraph.graph.read.AuthorNode;
import org.papergraph.graph.read.BylineFinder;
import org.papergraph.network.CollaborationNetwork;
import org.papergraph.network.NetworkNode;
import org.papergraph.network.NetworkSearch;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// The collaboration network around some authors.
@Controller
class NetworkController {
  private static final int MAX_SEEDS = 100;
  private static final int MAX_DEPTH = 3;
  private static final int MAX_AUTHORS = 500;
  private static final int MAX_TIES = 10_000;

  private final AuthorLookup authors;
  private final BylineFinder bylines;

  NetworkController(AuthorLookup authors, BylineFinder bylines) {
    this.authors = authors;
    this.bylines = bylines;
  }

  record Network(List<Node> nodes, List<Tie> ties, int tieCount, Hidden hidden) {}

  record Node(AuthorNode author, int distance, int jointPapers) {
    public int paperCount() {
      return author.paperCount();
    }
  }

  record Tie(
      AuthorNode from,
      AuthorNode to,
      int jointPapers,
      double newmanWeight,
      @Nullable Integer firstYear,
      @Nullable Integer lastYear) {}

  @QueryMapping
  Network collaborationNetwork(
      @Argument List<String> seeds,
      @Argument @Nullable Integer depth,
      @Argument @Nullable Integer limit,
      @Argument @Nullable CollaborationPolicy policy,
      @Argument @Nullable Integer tieLimit) {
    CollaborationPolicy asked = policy == null ? CollaborationPolicy.NONE : policy;
    int farthest = between("depth", 0, MAX_DEPTH, depth, 1);
    int most = between("limit", 1, MAX_AUTHORS, limit, 100);
    int mostTies = between("tieLimit", 1, MAX_TIES, tieLimit, 5_000);
    between("seeds", 1, MAX_SEEDS, seeds.size(), 1);
    List<String> centre = ids(authors.named("seeds", seeds));
    if (centre.size() > most) {
      throw new BadArgumentException(
          "limit: %d leaves no room for %d seeds: give at least as many"
              .formatted(most, centre.size()));
    }
    Set<String> avoided = Set.copyOf(ids(authors.named("policy.avoid", asked.avoided())));
    if (centre.stream().anyMatch(avoided::contains)) {
      throw new BadArgumentException("policy.avoid: a seed cannot be avoided: leave it out of one");
    }
    NetworkSearch search =
        new NetworkSearch(new BylineReader(bylines, asked.papersOfAnySize()), asked.ties(avoided));
    return network(search.around(centre, farthest, most), mostTies);
  }

  private Network network(CollaborationNetwork found, int mostTies) {
    Map<String, AuthorNode> read =
        authors.byId(found.nodes().stream().map(NetworkNode::author).toList());
    var hidden = found.hidden();
    return new Network(
        found.nodes().stream()
            .map(node -> new Node(of(read, node.author()), node.distance(), node.jointPapers()))
            .toList(),
        found.ties().stream().limit(mostTies).map(tie -> tie(read, tie)).toList(),
        found.ties().size(),
        new Hidden(hidden.byLimit(), hidden.byMegaPaper(), hidden.byWeight(), 0));
  }

  private static Tie tie(Map<String, AuthorNode> read, org.papergraph.network.Tie tie) {
    return new Tie(
        of(read, tie.from()),
        of(read, tie.to()),
        tie.jointPapers(),
        tie.newmanWeight(),
        tie.firstYear(),
        tie.lastYear());
  }

  private static AuthorNode of(Map<String, AuthorNode> read, String id) {
    return Objects.requireNonNull(read.get(id), () -> id + " was read a moment ago and is gone");
  }

  private static List<String> ids(List<AuthorNode> authors) {
    return authors.stream().map(AuthorNode::id).toList();
  }

  private static int between(
      String argument, int least, int most, @Nullable Integer given, int otherwise) {
    int value = given == null ? otherwise : given;
    if (value < least || value > most) {
      throw new BadArgumentException(
          "%s: %d is not between %d and %d".formatted(argument, value, least, most));
    }
    return value;
  }
}
