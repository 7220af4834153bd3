package org.papergraph.api.collaboration;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.relay.PageRequest;
import org.papergraph.graph.read.CoauthorFinder;
import org.papergraph.graph.read.CoauthorFinder.Pair;
import org.papergraph.graph.read.PaperNode;
import org.papergraph.graph.read.TiePapers;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Loads the joint papers of all pairs of a query that ask alike by one statement.
@Component
class JointPapers {
  private final CoauthorFinder finder;

  JointPapers(CoauthorFinder finder, BatchLoaderRegistry loaders) {
    this.finder = finder;
    loaders
        .<Asked, List<PaperNode>>forName("jointPapers")
        .registerMappedBatchLoader((asked, _) -> Mono.fromSupplier(() -> load(asked)));
  }

  private Map<Asked, List<PaperNode>> load(Collection<Asked> asked) {
    Map<Asked, List<PaperNode>> loaded = new HashMap<>();
    asked.stream()
        .collect(Collectors.groupingBy(one -> new Like(one.papers(), one.limit())))
        .forEach((like, group) -> {
          var byPair =
              finder.listJointPapers(
                  group.stream().map(Asked::pair).toList(), like.papers(), like.limit());
          group.forEach(one -> loaded.put(one, byPair.getOrDefault(one.pair(), List.of())));
        });
    return loaded;
  }

  /// What a field asks for that takes `first`.
  record Asked(Pair pair, TiePapers papers, int limit) {
    static Asked of(Pair pair, TiePapers papers, @Nullable Integer first) {
      int limit = first == null ? PageRequest.DEFAULT : first;
      return new Asked(pair, papers, new PageRequest(limit, null, false).first());
    }
  }

  private record Like(TiePapers papers, int limit) {}
}
