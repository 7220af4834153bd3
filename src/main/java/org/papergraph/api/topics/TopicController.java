package org.papergraph.api.topics;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.relay.Connection;
import org.papergraph.api.relay.PageOf;
import org.papergraph.api.relay.PageRequest;
import org.papergraph.graph.read.AuthorNode;
import org.papergraph.graph.read.CategoryNode;
import org.papergraph.graph.read.Period;
import org.papergraph.graph.read.TopicNode;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// The neighbours and authors of topics; those of many topics in a query by one statement.
@Controller
class TopicController {
  TopicController(TopicPages pages, BatchLoaderRegistry loaders) {
    loaders
        .<PageOf<Period>, Connection<TopicNode, TopicNeighbourEdge>>forName("neighboursOfTopic")
        .registerMappedBatchLoader(
            (asked, _) -> Mono.fromSupplier(() -> PageOf.load(asked, pages::neighbours)));
    loaders
        .<PageOf<Period>, Connection<AuthorNode, TopicAuthorEdge>>forName("authorsOfTopic")
        .registerMappedBatchLoader(
            (asked, _) -> Mono.fromSupplier(() -> PageOf.load(asked, pages::authors)));
  }

  @SchemaMapping(typeName = "Category")
  CompletableFuture<Connection<TopicNode, TopicNeighbourEdge>> neighbours(
      CategoryNode category,
      @Argument @Nullable Period during,
      DataFetchingEnvironment field,
      DataLoader<PageOf<Period>, Connection<TopicNode, TopicNeighbourEdge>> neighboursOfTopic) {
    return neighboursOfTopic.load(page(category, during, TopicPages.NEIGHBOURS, field));
  }

  @SchemaMapping(typeName = "Category")
  CompletableFuture<Connection<AuthorNode, TopicAuthorEdge>> authors(
      CategoryNode category,
      @Argument @Nullable Period during,
      DataFetchingEnvironment field,
      DataLoader<PageOf<Period>, Connection<AuthorNode, TopicAuthorEdge>> authorsOfTopic) {
    return authorsOfTopic.load(page(category, during, TopicPages.AUTHORS, field));
  }

  private static PageOf<Period> page(
      CategoryNode category, @Nullable Period during, String list, DataFetchingEnvironment field) {
    PageRequest page = PageRequest.of(field);
    // A wrong cursor is told to the field that has it, not to all that are loaded with it.
    page.afterKey(list);
    return new PageOf<>(category.id(), during == null ? Period.EVER : during, page);
  }
}
