package org.papergraph.api.topics;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.Hidden;
import org.papergraph.api.relay.Connection;
import org.papergraph.api.relay.NodeEdge;
import org.papergraph.api.relay.PageRequest;
import org.papergraph.graph.read.AuthorNode;
import org.papergraph.graph.read.PaperFinder;
import org.papergraph.graph.read.PaperNode;
import org.papergraph.graph.read.PaperOrder;
import org.papergraph.graph.read.PaperSelection;
import org.papergraph.graph.read.Period;
import org.papergraph.graph.read.TopicFinder;
import org.papergraph.graph.read.TopicNode;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// What lies near a topic.
@Controller
class NeighbourhoodController {
  private static final String PAPERS = "neighbourhood-papers/newest";

  private final TopicLookup lookup;
  private final TopicFinder topics;
  private final TopicPages pages;
  private final PaperFinder papers;

  NeighbourhoodController(
      TopicLookup lookup, TopicFinder topics, TopicPages pages, PaperFinder papers) {
    this.lookup = lookup;
    this.topics = topics;
    this.pages = pages;
    this.papers = papers;
  }

  /// @param during the days whose papers count
  record Neighbourhood(
      TopicNode topic,
      int paperCount,
      int allPapers,
      List<TopicNeighbour> neighbours,
      Hidden hidden,
      Period during) {}

  @QueryMapping
  Neighbourhood topicNeighbourhood(
      @Argument("topic") String id,
      @Argument @Nullable Integer first,
      @Argument @Nullable Period during) {
    int limit = new PageRequest(first == null ? PageRequest.DEFAULT : first, null, false).first();
    Period period = during == null ? Period.EVER : during;
    TopicNode topic = lookup.named("topic", List.of(id)).getFirst();
    List<String> ids = List.of(topic.id());
    int paperCount = pages.paperCounts(ids, period).getOrDefault(topic.id(), 0);
    int allPapers = pages.allPapers(period);
    List<TopicNeighbour> neighbours =
        topics.listNeighbours(ids, period, null, limit).getOrDefault(topic.id(), List.of()).stream()
            .map(row -> TopicNeighbour.of(row, paperCount, allPapers))
            .toList();
    // A list that is not full is whole.
    int known =
        neighbours.size() < limit
            ? neighbours.size()
            : topics.countNeighbours(ids, period).getOrDefault(topic.id(), 0);
    Hidden hidden = new Hidden(Math.max(0, known - neighbours.size()), 0, 0, 0);
    return new Neighbourhood(topic, paperCount, allPapers, neighbours, hidden, period);
  }

  @SchemaMapping(typeName = "TopicNeighbourhood")
  Connection<PaperNode, NodeEdge<PaperNode>> papers(
      Neighbourhood near, DataFetchingEnvironment field) {
    PageRequest page = PageRequest.of(field);
    PaperSelection selection =
        PaperSelection.of(null, near.topic().id(), null, null, near.during());
    return Connection.of(
        page,
        PAPERS,
        papers.list(selection, PaperOrder.NEWEST, page.afterKey(PAPERS), page.limit()),
        PaperNode::dateKey,
        _ -> papers.count(selection));
  }

  @SchemaMapping(typeName = "TopicNeighbourhood")
  Connection<AuthorNode, TopicAuthorEdge> authors(
      Neighbourhood near, DataFetchingEnvironment field) {
    Map<String, Connection<AuthorNode, TopicAuthorEdge>> page =
        pages.authors(List.of(near.topic().id()), near.during(), PageRequest.of(field));
    return Objects.requireNonNull(page.get(near.topic().id()));
  }
}
