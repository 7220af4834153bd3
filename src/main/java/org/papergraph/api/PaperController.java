package org.papergraph.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.error.BadArgumentException;
import org.papergraph.api.relay.Connection;
import org.papergraph.api.relay.NodeEdge;
import org.papergraph.api.relay.PageRequest;
import org.papergraph.graph.read.NodeFinder;
import org.papergraph.graph.read.PaperFinder;
import org.papergraph.graph.read.PaperNode;
import org.papergraph.graph.read.PaperOrder;
import org.papergraph.graph.read.PaperSelection;
import org.papergraph.graph.read.Period;
import org.papergraph.graph.read.StatisticsFinder;
import org.papergraph.model.ArxivId;
import org.papergraph.model.Doi;
import org.papergraph.resolution.TitleKey;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// Answers for one paper, and for the list of papers.
@Controller
class PaperController {
  private final PaperFinder papers;
  private final NodeFinder nodes;
  private final NamedNodes named;
  private final StatisticsFinder statistics;

  PaperController(
      PaperFinder papers, NodeFinder nodes, NamedNodes named, StatisticsFinder statistics) {
    this.papers = papers;
    this.nodes = nodes;
    this.named = named;
    this.statistics = statistics;
  }

  /// Which papers, as the schema's input says it.
  record PaperFilter(
      @Nullable String category,
      @Nullable String author,
      @Nullable String repository,
      @Nullable Boolean hasRepository,
      @Nullable Period during) {
    static final PaperFilter NONE = new PaperFilter(null, null, null, null, null);
  }

  @QueryMapping
  @Nullable PaperNode paper(
      @Argument @Nullable String arxivId,
      @Argument @Nullable String doi,
      @Argument @Nullable String title) {
    if (Stream.of(arxivId, doi, title).filter(Objects::nonNull).count() != 1) {
      throw new BadArgumentException("paper: give exactly one of arxivId, doi and title");
    }
    if (arxivId != null) {
      return byArxivId(
              ArxivId.parse(arxivId)
                  .orElseThrow(() ->
                      new BadArgumentException(
                          "arxivId: \"%s\" is not an arXiv id: write 2412.14711 or math/0309136"
                              .formatted(arxivId))))
          .orElse(null);
    }
    return (doi != null ? byDoi(doi) : byTitle(Objects.requireNonNull(title))).orElse(null);
  }

  @QueryMapping
  Connection<PaperNode, NodeEdge<PaperNode>> papers(
      @Argument @Nullable PaperFilter filter,
      @Argument @Nullable PaperOrder orderBy,
      DataFetchingEnvironment field) {
    PaperOrder order = orderBy == null ? PaperOrder.NEWEST : orderBy;
    String list = listName(order);
    PageRequest page = PageRequest.of(field);
    String after = page.afterKey(list);
    Optional<PaperSelection> selection = selection(filter == null ? PaperFilter.NONE : filter);
    List<PaperNode> rows =
        selection
            .map(selected -> papers.list(selected, order, after, page.limit()))
            .orElse(List.of());
    return Connection.of(
        page, list, rows, PaperNode::dateKey, _ -> selection.map(this::count).orElse(0));
  }

  /// The name of a list of papers in its cursors.
  static String listName(PaperOrder order) {
    return switch (order) {
      case NEWEST -> "papers/newest";
      case OLDEST -> "papers/oldest";
    };
  }

  /// Empty where the filter names a category, author or repository that is not there.
  private Optional<PaperSelection> selection(PaperFilter filter) {
    Optional<String> category = named.categoryId(filter.category());
    Optional<String> author = named.authorId(filter.author());
    Optional<String> repository = named.repositoryId(filter.repository());
    boolean unknown =
        (filter.category() != null && category.isEmpty())
            || (filter.author() != null && author.isEmpty())
            || (filter.repository() != null && repository.isEmpty());
    return unknown
        ? Optional.empty()
        : Optional.of(
            PaperSelection.of(
                author.orElse(null),
                category.orElse(null),
                repository.orElse(null),
                filter.hasRepository(),
                filter.during() == null ? Period.EVER : filter.during()));
  }

  private int count(PaperSelection selected) {
    return selected.isAll() ? statistics.find().papers() : papers.count(selected);
  }

  private Optional<PaperNode> byArxivId(ArxivId id) {
    return nodes.findPaper("paper:arxiv:" + id.value());
  }

  /// arXiv's own DOIs are arXiv ids.
  private Optional<PaperNode> byDoi(String text) {
    Doi doi =
        Doi.parse(text)
            .orElseThrow(() ->
                new BadArgumentException(
                    "doi: \"%s\" is not a DOI: write 10.1103/physreve.64.016131 or https://doi.org/10.1103/physreve.64.016131"
                        .formatted(text)));
    return doi.value().startsWith("10.48550/arxiv.")
        ? ArxivId.parse(doi.value()).flatMap(this::byArxivId)
        : papers.findByDoi(doi);
  }

  private Optional<PaperNode> byTitle(String title) {
    String key = TitleKey.of(title).value();
    if (key.isEmpty()) {
      throw new BadArgumentException(
          "title: \"%s\" has no letter and no digit: write the paper's title".formatted(title));
    }
    return papers.findByTitle(key);
  }
}
