package org.papergraph.api.topics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.api.relay.Connection;
import org.papergraph.api.relay.Cursor;
import org.papergraph.api.relay.PageRequest;
import org.papergraph.graph.read.AuthorNode;
import org.papergraph.graph.read.PaperFinder;
import org.papergraph.graph.read.PaperOwner;
import org.papergraph.graph.read.PaperSelection;
import org.papergraph.graph.read.Period;
import org.papergraph.graph.read.TopicFinder;
import org.papergraph.graph.read.TopicFinder.Neighbour;
import org.papergraph.graph.read.TopicFinder.TopicAuthor;
import org.papergraph.graph.read.TopicNode;
import org.springframework.stereotype.Component;

/// Pages of what lies around topics, for many topics at once.
@Component
class TopicPages {
  static final String NEIGHBOURS = "topic-neighbours/joint-papers";
  static final String AUTHORS = "topic-authors/papers";

  private final TopicFinder topics;
  private final PaperFinder papers;

  TopicPages(TopicFinder topics, PaperFinder papers) {
    this.topics = topics;
    this.papers = papers;
  }

  /// How many papers of a period each topic has.
  Map<String, Integer> paperCounts(List<String> ids, Period during) {
    return papers.countOf(ids, PaperSelection.of(PaperOwner.CATEGORY, during));
  }

  /// How many papers of a period there are in all.
  int allPapers(Period during) {
    return papers.count(PaperSelection.of(null, null, null, null, during));
  }

  Map<String, Connection<TopicNode, TopicNeighbourEdge>> neighbours(
      List<String> ids, Period during, PageRequest page) {
    Map<String, List<Neighbour>> rows =
        topics.listNeighbours(ids, during, page.afterKey(NEIGHBOURS), page.limit());
    Map<String, Integer> counts = page.counted() ? topics.countNeighbours(ids, during) : Map.of();
    Map<String, Integer> sizes = paperCounts(ids, during);
    int allPapers = allPapers(during);
    Map<String, Connection<TopicNode, TopicNeighbourEdge>> pages = new HashMap<>();
    for (String id : ids) {
      int size = sizes.getOrDefault(id, 0);
      pages.put(
          id,
          Connection.of(
              page,
              rows.getOrDefault(id, List.of()),
              row ->
                  TopicNeighbourEdge.of(
                      new Cursor(NEIGHBOURS, row.key()).encode(),
                      TopicNeighbour.of(row, size, allPapers)),
              _ -> counts.getOrDefault(id, 0)));
    }
    return pages;
  }

  Map<String, Connection<AuthorNode, TopicAuthorEdge>> authors(
      List<String> ids, Period during, PageRequest page) {
    Map<String, List<TopicAuthor>> rows =
        topics.listAuthors(ids, during, page.afterKey(AUTHORS), page.limit());
    Map<String, Integer> counts = page.counted() ? topics.countAuthors(ids, during) : Map.of();
    Map<String, Connection<AuthorNode, TopicAuthorEdge>> pages = new HashMap<>();
    for (String id : ids) {
      pages.put(
          id,
          Connection.of(
              page,
              rows.getOrDefault(id, List.of()),
              row ->
                  new TopicAuthorEdge(
                      new Cursor(AUTHORS, row.key()).encode(), row.author(), row.papers()),
              _ -> counts.getOrDefault(id, 0)));
    }
    return pages;
  }
}
