package org.papergraph.api.collaboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.error.BadArgumentException;
import org.papergraph.graph.read.AuthorNode;
import org.papergraph.graph.read.BylineFinder;
import org.papergraph.graph.read.CoauthorFinder.Pair;
import org.papergraph.graph.read.PaperNode;
import org.papergraph.graph.read.TiePapers;
import org.papergraph.network.CollaborationPath;
import org.papergraph.network.SearchTooWideException;
import org.papergraph.network.ShortestPath;
import org.papergraph.network.Tie;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// The collaboration path between two authors.
@Controller
class PathController {
  private final AuthorLookup authors;
  private final BylineFinder bylines;

  PathController(AuthorLookup authors, BylineFinder bylines) {
    this.authors = authors;
    this.bylines = bylines;
  }

  record Path(int distance, double length, List<Hop> hops, double confidence) {}

  /// One tie of a path.
  ///
  /// @param counted which papers make it
  record Hop(AuthorNode from, AuthorNode to, int jointPapers, TiePapers counted) {}

  @QueryMapping
  Optional<Path> collaborationPath(
      @Argument String from, @Argument String to, @Argument @Nullable CollaborationPolicy policy) {
    CollaborationPolicy asked = policy == null ? CollaborationPolicy.NONE : policy;
    AuthorNode first = authors.named("from", List.of(from)).getFirst();
    AuthorNode last = authors.named("to", List.of(to)).getFirst();
    Set<String> avoided =
        authors.named("policy.avoid", asked.avoided()).stream()
            .map(AuthorNode::id)
            .collect(Collectors.toSet());
    if (avoided.contains(first.id()) || avoided.contains(last.id())) {
      throw new BadArgumentException(
          "policy.avoid: an end of the path cannot be avoided: leave out from and to");
    }
    ShortestPath search =
        new ShortestPath(new BylineReader(bylines, asked.papers()), asked.ties(avoided));
    try {
      return search.between(first.id(), last.id()).map(path -> path(path, asked.papers()));
    } catch (SearchTooWideException e) {
      throw new BadArgumentException("policy: " + e.getMessage());
    }
  }

  @SchemaMapping(typeName = "CollaborationHop")
  CompletableFuture<List<PaperNode>> papers(
      Hop hop,
      @Argument @Nullable Integer first,
      DataLoader<JointPapers.Asked, List<PaperNode>> jointPapers) {
    Pair pair = new Pair(hop.from().id(), hop.to().id());
    return jointPapers.load(JointPapers.Asked.of(pair, hop.counted(), first));
  }

  private Path path(CollaborationPath path, TiePapers counted) {
    Map<String, AuthorNode> nodes =
        authors.byId(
            path.ties().stream()
                .flatMap(tie -> Stream.of(tie.from(), tie.to()))
                .distinct()
                .toList());
    List<Hop> hops = new ArrayList<>();
    for (Tie tie : path.ties()) {
      hops.add(new Hop(node(nodes, tie.from()), node(nodes, tie.to()), tie.jointPapers(), counted));
    }
    return new Path(path.distance(), path.length(), hops, path.confidence());
  }

  private static AuthorNode node(Map<String, AuthorNode> nodes, String id) {
    return Objects.requireNonNull(nodes.get(id), () -> id + " was read a moment ago and is gone");
  }
}
