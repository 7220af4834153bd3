package org.papergraph.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.papergraph.graph.read.PaperNode;
import org.papergraph.graph.read.PaperParts;
import org.papergraph.graph.read.PaperParts.Attestation;
import org.papergraph.graph.read.PaperParts.Authorship;
import org.papergraph.graph.read.PaperParts.PaperCategory;
import org.papergraph.graph.read.PaperParts.RepositoryLink;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// What hangs on papers, in one statement a field for all papers that a query meets side by side.
@Controller
class PaperPartsController {
  private final PaperParts parts;

  PaperPartsController(PaperParts parts) {
    this.parts = parts;
  }

  /// `abstract` is a word of Java.
  @SchemaMapping(typeName = "Paper", field = "abstract")
  @Nullable String abstractText(PaperNode paper) {
    return paper.abstractText();
  }

  @BatchMapping(typeName = "Paper")
  Map<PaperNode, List<Authorship>> authorships(List<PaperNode> papers) {
    return each(papers, parts::authorships);
  }

  @BatchMapping(typeName = "Paper")
  Map<PaperNode, List<PaperCategory>> categories(List<PaperNode> papers) {
    return each(papers, parts::categories);
  }

  @BatchMapping(typeName = "Paper")
  Map<PaperNode, List<RepositoryLink>> repositories(List<PaperNode> papers) {
    return each(papers, parts::repositories);
  }

  @BatchMapping(typeName = "Paper")
  Map<PaperNode, List<Attestation>> attestedBy(List<PaperNode> papers) {
    return each(papers, parts::attestations);
  }

  private static <T> Map<PaperNode, List<T>> each(
      List<PaperNode> papers, Function<List<String>, Map<String, List<T>>> read) {
    Map<String, List<T>> byId = read.apply(papers.stream().map(PaperNode::id).distinct().toList());
    Map<PaperNode, List<T>> parts = new HashMap<>();
    papers.forEach(paper -> parts.put(paper, byId.getOrDefault(paper.id(), List.of())));
    return parts;
  }
}
