package org.papergraph.api.citations;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.error.BadArgumentException;
import org.papergraph.api.relay.PageOf;
import org.papergraph.api.relay.PageRequest;
import org.papergraph.graph.read.PaperNode;
import org.papergraph.graph.read.SimilarFinder;
import org.papergraph.graph.read.SimilarFinder.SimilarPaper;
import org.papergraph.graph.read.SimilarFinder.Similarity;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// Papers similar to papers; those of many papers in a query by one statement.
@Controller
class SimilarController {
  private static final int DEFAULT = 10;

  private final SimilarFinder similar;

  SimilarController(SimilarFinder similar, BatchLoaderRegistry loaders) {
    this.similar = similar;
    loaders
        .<PageOf<List<Similarity>>, List<SimilarPaper>>forName("similarPapers")
        .registerMappedBatchLoader(
            (pages, _) -> Mono.fromSupplier(() -> PageOf.load(pages, this::load)));
  }

  @SchemaMapping(typeName = "Paper")
  CompletableFuture<List<SimilarPaper>> similar(
      PaperNode paper,
      @Argument @Nullable List<Similarity> by,
      @Argument @Nullable Integer first,
      DataLoader<PageOf<List<Similarity>>, List<SimilarPaper>> similarPapers) {
    List<Similarity> measures =
        by == null
            ? List.copyOf(EnumSet.allOf(Similarity.class))
            : List.copyOf(new LinkedHashSet<>(by));
    if (measures.isEmpty()) {
      throw new BadArgumentException(
          "by: is empty: name a measure, as BIBLIOGRAPHIC_COUPLING, or leave it out");
    }
    PageRequest page = new PageRequest(first == null ? DEFAULT : first, null, false);
    return similarPapers.load(new PageOf<>(paper.id(), measures, page));
  }

  private Map<String, List<SimilarPaper>> load(
      List<String> papers, List<Similarity> by, PageRequest page) {
    Map<String, List<SimilarPaper>> found = similar.list(papers, by, page.first());
    Map<String, List<SimilarPaper>> lists = new HashMap<>();
    papers.forEach(paper -> lists.put(paper, found.getOrDefault(paper, List.of())));
    return lists;
  }
}
