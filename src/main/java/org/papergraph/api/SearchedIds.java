package org.papergraph.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.papergraph.graph.read.PaperFinder;
import org.papergraph.graph.read.PaperNode;
import org.papergraph.graph.read.SearchFinder.Kind;
import org.papergraph.model.ArxivId;
import org.papergraph.model.Doi;
import org.springframework.stereotype.Component;

/// The ids of what a text names outright when it is typed into the search box: an arXiv id, a DOI,
/// a category's code, a repository's name or a node's id.
@Component
class SearchedIds {
  private final PaperFinder papers;

  SearchedIds(PaperFinder papers) {
    this.papers = papers;
  }

  List<String> ids(String text, Set<Kind> kinds) {
    String query = text.strip();
    List<String> ids = new ArrayList<>();
    boolean oneWord = query.chars().noneMatch(Character::isWhitespace);
    if (kinds.contains(Kind.PAPER) && oneWord) {
      ArxivId.parse(query).ifPresent(id -> ids.add("paper:arxiv:" + id.value()));
      Doi.parse(query).flatMap(papers::findByDoi).map(PaperNode::id).ifPresent(ids::add);
      add(ids, "paper:", query);
    }
    if (kinds.contains(Kind.AUTHOR) && oneWord) {
      add(ids, "author:", query);
    }
    if (kinds.contains(Kind.CATEGORY) && !query.isEmpty()) {
      CategoryCode.ids(query).stream().filter(id -> id.startsWith("category:")).forEach(ids::add);
    }
    if (kinds.contains(Kind.REPOSITORY) && oneWord && query.contains("/")) {
      ids.addAll(RepositoryText.ids(query));
    }
    return List.copyOf(ids);
  }

  private static void add(List<String> ids, String prefix, String query) {
    if (query.startsWith(prefix)) {
      ids.add(query);
    }
  }
}
