package org.papergraph.api.citations;

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
import org.papergraph.api.relay.Edge;
import org.papergraph.api.relay.PageOf;
import org.papergraph.api.relay.PageRequest;
import org.papergraph.graph.read.CitationFinder;
import org.papergraph.graph.read.CitationFinder.Citation;
import org.papergraph.graph.read.CitationFinder.Direction;
import org.papergraph.graph.read.PaperNode;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// The references and citations of papers; those of many papers in a query by one statement.
@Controller
class CitationController {
  private final CitationFinder citations;

  CitationController(CitationFinder citations, BatchLoaderRegistry loaders) {
    this.citations = citations;
    loaders
        .<PageOf<Direction>, Connection<PaperNode, CitationEdge>>forName("citationsOfPaper")
        .registerMappedBatchLoader(
            (pages, _) -> Mono.fromSupplier(() -> PageOf.load(pages, this::load)));
  }

  @SchemaMapping(typeName = "Paper")
  CompletableFuture<Connection<PaperNode, CitationEdge>> references(
      PaperNode paper,
      DataFetchingEnvironment field,
      DataLoader<PageOf<Direction>, Connection<PaperNode, CitationEdge>> citationsOfPaper) {
    return citationsOfPaper.load(page(paper, Direction.REFERENCES, field));
  }

  @SchemaMapping(typeName = "Paper")
  CompletableFuture<Connection<PaperNode, CitationEdge>> citedBy(
      PaperNode paper,
      DataFetchingEnvironment field,
      DataLoader<PageOf<Direction>, Connection<PaperNode, CitationEdge>> citationsOfPaper) {
    return citationsOfPaper.load(page(paper, Direction.CITED_BY, field));
  }

  /// Papers stand in other lists as well, where nothing cites.
  @SchemaMapping(typeName = "PaperEdge")
  @Nullable Citation citation(Edge<PaperNode> edge) {
    return edge instanceof CitationEdge cited ? cited.citation() : null;
  }

  private static PageOf<Direction> page(
      PaperNode paper, Direction direction, DataFetchingEnvironment field) {
    PageRequest page = PageRequest.of(field);
    // A wrong cursor is told to the field that has it, not to all that are loaded with it.
    page.afterKey(listName(direction));
    return new PageOf<>(paper.id(), direction, page);
  }

  private static String listName(Direction direction) {
    return "citations/" + direction.name().toLowerCase(Locale.ROOT);
  }

  private Map<String, Connection<PaperNode, CitationEdge>> load(
      List<String> papers, Direction direction, PageRequest page) {
    String name = listName(direction);
    var rows = citations.list(papers, direction, page.afterKey(name), page.limit());
    Map<String, Integer> counts = page.counted() ? citations.count(papers, direction) : Map.of();
    Map<String, Connection<PaperNode, CitationEdge>> pages = new HashMap<>();
    for (String paper : papers) {
      pages.put(
          paper,
          Connection.of(
              page,
              rows.getOrDefault(paper, List.of()),
              end ->
                  new CitationEdge(
                      new Cursor(name, end.paper().dateKey()).encode(),
                      end.paper(),
                      end.citation()),
              _ -> counts.getOrDefault(paper, 0)));
    }
    return pages;
  }
}
