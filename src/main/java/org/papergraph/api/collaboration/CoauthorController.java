package org.papergraph.api.collaboration;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.relay.Connection;
import org.papergraph.api.relay.Cursor;
import org.papergraph.api.relay.PageOf;
import org.papergraph.api.relay.PageRequest;
import org.papergraph.graph.read.AuthorNode;
import org.papergraph.graph.read.CoauthorFinder;
import org.papergraph.graph.read.CoauthorOrder;
import org.papergraph.graph.read.PaperNode;
import org.papergraph.graph.read.Period;
import org.papergraph.graph.read.TiePapers;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// The coauthors of authors; those of many authors in a query by one statement.
@Controller
class CoauthorController {
  private final CoauthorFinder coauthors;

  CoauthorController(CoauthorFinder coauthors, BatchLoaderRegistry loaders) {
    this.coauthors = coauthors;
    loaders
        .<PageOf<Listed>, Connection<AuthorNode, CoauthorEdge>>forName("coauthorsOfAuthor")
        .registerMappedBatchLoader(
            (pages, _) -> Mono.fromSupplier(() -> PageOf.load(pages, this::load)));
  }

  /// Which list of coauthors.
  private record Listed(TiePapers papers, CoauthorOrder order) {
    String name() {
      return "coauthors/" + order.name().toLowerCase(Locale.ROOT);
    }
  }

  @SchemaMapping(typeName = "Author")
  CompletableFuture<Connection<AuthorNode, CoauthorEdge>> coauthors(
      AuthorNode author,
      @Argument @Nullable Period during,
      @Argument @Nullable Integer maxAuthorsPerPaper,
      @Argument @Nullable CoauthorOrder orderBy,
      DataFetchingEnvironment field,
      DataLoader<PageOf<Listed>, Connection<AuthorNode, CoauthorEdge>> coauthorsOfAuthor) {
    TiePapers papers =
        new TiePapers(
            during == null ? Period.EVER : during,
            CollaborationPolicy.atLeast(
                "maxAuthorsPerPaper", 2, maxAuthorsPerPaper, Integer.MAX_VALUE));
    Listed list = new Listed(papers, orderBy == null ? CoauthorOrder.JOINT_PAPERS : orderBy);
    PageRequest page = PageRequest.of(field);
    // A wrong cursor is told to the field that has it, not to all that are loaded with it.
    page.afterKey(list.name());
    return coauthorsOfAuthor.load(new PageOf<>(author.id(), list, page));
  }

  @SchemaMapping(typeName = "CoauthorEdge")
  CompletableFuture<List<PaperNode>> papers(
      CoauthorEdge edge,
      @Argument @Nullable Integer first,
      DataLoader<JointPapers.Asked, List<PaperNode>> jointPapers) {
    return jointPapers.load(JointPapers.Asked.of(edge.pair(), edge.counted(), first));
  }

  private Map<String, Connection<AuthorNode, CoauthorEdge>> load(
      List<String> authors, Listed list, PageRequest page) {
    var rows =
        coauthors.list(
            authors, list.papers(), list.order(), page.afterKey(list.name()), page.limit());
    Map<String, Integer> counts =
        page.counted() ? coauthors.count(authors, list.papers()) : Map.of();
    Map<String, Connection<AuthorNode, CoauthorEdge>> pages = new HashMap<>();
    for (String author : authors) {
      pages.put(
          author,
          Connection.of(
              page,
              rows.getOrDefault(author, List.of()),
              row ->
                  CoauthorEdge.of(
                      author, list.papers(), new Cursor(list.name(), row.key()).encode(), row),
              _ -> counts.getOrDefault(author, 0)));
    }
    return pages;
  }
}
