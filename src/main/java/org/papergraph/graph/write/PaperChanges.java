package org.papergraph.graph.write;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.model.ResolvedPaper;

/// What a transaction makes of the graph.
///
/// @param papers to write, new ones and changed ones
/// @param known ids of papers in the graph that are rewritten or absorbed
/// @param absorbed papers in the graph that are others by now: their ids, and which paper they are
public record PaperChanges(
    List<ResolvedPaper> papers, Set<String> known, Map<String, String> absorbed) {
  public PaperChanges {
    papers = List.copyOf(papers);
    known = Set.copyOf(known);
    absorbed = Map.copyOf(absorbed);
  }
}
