package org.papergraph.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.relay.Connection;
import org.papergraph.api.relay.Cursor;
import org.papergraph.api.relay.Edge;
import org.papergraph.api.relay.NodeEdge;
import org.papergraph.api.relay.PageOf;
import org.papergraph.api.relay.PageRequest;
import org.papergraph.graph.read.AuthorNode;
import org.papergraph.graph.read.AuthorParts;
import org.papergraph.graph.read.AuthorParts.AuthorTopic;
import org.papergraph.graph.read.AuthorParts.Years;
import org.papergraph.graph.read.RepositoryNode;
import org.papergraph.graph.read.TopicNode;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// What hangs on authors, in one statement a field for all authors that a query meets side by side.
@Controller
class AuthorPartsController {
  private static final String TOPICS = "author-topics/papers";
  private static final String REPOSITORIES = "author-repositories/name";

  private final AuthorParts parts;

  AuthorPartsController(AuthorParts parts, BatchLoaderRegistry loaders) {
    this.parts = parts;
    loaders
        .<String, Years>forName("yearsOfAuthor")
        .registerMappedBatchLoader((ids, _) -> Mono.fromSupplier(() -> parts.years(ids)));
    loaders
        .<PageOf<String>, Connection<TopicNode, AuthorTopicEdge>>forName("topicsOfAuthor")
        .registerMappedBatchLoader(
            (pages, _) -> Mono.fromSupplier(() -> PageOf.load(pages, this::loadTopics)));
    loaders
        .<PageOf<String>, Connection<RepositoryNode, NodeEdge<RepositoryNode>>>forName(
            "repositoriesOfAuthor")
        .registerMappedBatchLoader(
            (pages, _) -> Mono.fromSupplier(() -> PageOf.load(pages, this::loadRepositories)));
  }

  /// A topic of an author and how many of the author's papers are in it.
  record AuthorTopicEdge(String cursor, TopicNode node, int papers) implements Edge<TopicNode> {}

  @SchemaMapping(typeName = "Author")
  CompletableFuture<@Nullable Integer> firstYear(
      AuthorNode author, DataLoader<String, Years> yearsOfAuthor) {
    return yearsOfAuthor.load(author.id()).thenApply(years -> years == null ? null : years.first());
  }

  @SchemaMapping(typeName = "Author")
  CompletableFuture<@Nullable Integer> lastYear(
      AuthorNode author, DataLoader<String, Years> yearsOfAuthor) {
    return yearsOfAuthor.load(author.id()).thenApply(years -> years == null ? null : years.last());
  }

  @SchemaMapping(typeName = "Author")
  CompletableFuture<Connection<TopicNode, AuthorTopicEdge>> topics(
      AuthorNode author,
      DataFetchingEnvironment field,
      DataLoader<PageOf<String>, Connection<TopicNode, AuthorTopicEdge>> topicsOfAuthor) {
    return topicsOfAuthor.load(page(author, TOPICS, field));
  }

  @SchemaMapping(typeName = "Author")
  CompletableFuture<Connection<RepositoryNode, NodeEdge<RepositoryNode>>> repositories(
      AuthorNode author,
      DataFetchingEnvironment field,
      DataLoader<PageOf<String>, Connection<RepositoryNode, NodeEdge<RepositoryNode>>>
          repositoriesOfAuthor) {
    return repositoriesOfAuthor.load(page(author, REPOSITORIES, field));
  }

  private static PageOf<String> page(
      AuthorNode author, String list, DataFetchingEnvironment field) {
    PageRequest page = PageRequest.of(field);
    // Wrong cursors are told to the field that has them, not to all that are loaded with it.
    page.afterKey(list);
    return new PageOf<>(author.id(), list, page);
  }

  private Map<String, Connection<TopicNode, AuthorTopicEdge>> loadTopics(
      List<String> authors, String list, PageRequest page) {
    Map<String, List<AuthorTopic>> rows = parts.topics(authors, page.afterKey(list), page.limit());
    Map<String, Integer> counts = page.counted() ? parts.countTopics(authors) : Map.of();
    return each(
        authors,
        author ->
            Connection.of(
                page,
                rows.getOrDefault(author, List.of()),
                row ->
                    new AuthorTopicEdge(
                        new Cursor(list, row.key()).encode(), row.topic(), row.papers()),
                _ -> counts.getOrDefault(author, 0)));
  }

  private Map<String, Connection<RepositoryNode, NodeEdge<RepositoryNode>>> loadRepositories(
      List<String> authors, String list, PageRequest page) {
    Map<String, List<RepositoryNode>> rows =
        parts.repositories(authors, page.afterKey(list), page.limit());
    Map<String, Integer> counts = page.counted() ? parts.countRepositories(authors) : Map.of();
    return each(
        authors,
        author ->
            Connection.of(
                page,
                list,
                rows.getOrDefault(author, List.of()),
                RepositoryNode::key,
                _ -> counts.getOrDefault(author, 0)));
  }

  private static <C> Map<String, C> each(List<String> owners, Function<String, C> page) {
    Map<String, C> pages = new HashMap<>();
    owners.forEach(owner -> pages.put(owner, page.apply(owner)));
    return pages;
  }
}
