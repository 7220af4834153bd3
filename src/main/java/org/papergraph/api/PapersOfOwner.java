package org.papergraph.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.relay.Connection;
import org.papergraph.api.relay.NodeEdge;
import org.papergraph.api.relay.PageOf;
import org.papergraph.api.relay.PageRequest;
import org.papergraph.graph.read.AuthorNode;
import org.papergraph.graph.read.CategoryNode;
import org.papergraph.graph.read.PaperFinder;
import org.papergraph.graph.read.PaperNode;
import org.papergraph.graph.read.PaperOrder;
import org.papergraph.graph.read.PaperOwner;
import org.papergraph.graph.read.PaperSelection;
import org.papergraph.graph.read.Period;
import org.papergraph.graph.read.RepositoryNode;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// The papers of authors, categories and repositories: one statement for all of a kind that a query
/// meets side by side.
@Controller
class PapersOfOwner {
  private final PaperFinder papers;

  PapersOfOwner(PaperFinder papers, BatchLoaderRegistry loaders) {
    this.papers = papers;
    loaders
        .<PageOf<PaperList>, Connection<PaperNode, NodeEdge<PaperNode>>>forName("papersOfOwner")
        .registerMappedBatchLoader(
            (pages, _) -> Mono.fromSupplier(() -> PageOf.load(pages, this::load)));
  }

  /// Which papers of an owner, in which order.
  record PaperList(PaperSelection papers, PaperOrder order) {}

  @SchemaMapping(typeName = "Author", field = "papers")
  CompletableFuture<Connection<PaperNode, NodeEdge<PaperNode>>> ofAuthor(
      AuthorNode author,
      @Argument @Nullable Period during,
      @Argument @Nullable PaperOrder orderBy,
      DataFetchingEnvironment field,
      DataLoader<PageOf<PaperList>, Connection<PaperNode, NodeEdge<PaperNode>>> papersOfOwner) {
    return papersOfOwner.load(page(PaperOwner.AUTHOR, author.id(), during, orderBy, field));
  }

  @SchemaMapping(typeName = "Category", field = "papers")
  CompletableFuture<Connection<PaperNode, NodeEdge<PaperNode>>> ofCategory(
      CategoryNode category,
      @Argument @Nullable Period during,
      @Argument @Nullable PaperOrder orderBy,
      DataFetchingEnvironment field,
      DataLoader<PageOf<PaperList>, Connection<PaperNode, NodeEdge<PaperNode>>> papersOfOwner) {
    return papersOfOwner.load(page(PaperOwner.CATEGORY, category.id(), during, orderBy, field));
  }

  @SchemaMapping(typeName = "Repository", field = "papers")
  CompletableFuture<Connection<PaperNode, NodeEdge<PaperNode>>> ofRepository(
      RepositoryNode repository,
      @Argument @Nullable Period during,
      @Argument @Nullable PaperOrder orderBy,
      DataFetchingEnvironment field,
      DataLoader<PageOf<PaperList>, Connection<PaperNode, NodeEdge<PaperNode>>> papersOfOwner) {
    return papersOfOwner.load(page(PaperOwner.REPOSITORY, repository.id(), during, orderBy, field));
  }

  private static PageOf<PaperList> page(
      PaperOwner owner,
      String id,
      @Nullable Period during,
      @Nullable PaperOrder orderBy,
      DataFetchingEnvironment field) {
    PaperOrder order = orderBy == null ? PaperOrder.NEWEST : orderBy;
    PageRequest page = PageRequest.of(field);
    // Wrong cursors are told to the field that has them, not to all that are loaded with it.
    page.afterKey(PaperController.listName(order));
    return new PageOf<>(
        id,
        new PaperList(PaperSelection.of(owner, during == null ? Period.EVER : during), order),
        page);
  }

  private Map<String, Connection<PaperNode, NodeEdge<PaperNode>>> load(
      List<String> owners, PaperList list, PageRequest page) {
    String name = PaperController.listName(list.order());
    Map<String, List<PaperNode>> rows =
        papers.listOf(owners, list.papers(), list.order(), page.afterKey(name), page.limit());
    Map<String, Integer> counts = page.counted() ? papers.countOf(owners, list.papers()) : Map.of();
    Map<String, Connection<PaperNode, NodeEdge<PaperNode>>> pages = new HashMap<>();
    owners.forEach(owner ->
        pages.put(
            owner,
            Connection.of(
                page,
                name,
                rows.getOrDefault(owner, List.of()),
                PaperNode::dateKey,
                _ -> counts.getOrDefault(owner, 0))));
    return pages;
  }
}
