package org.papergraph.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.papergraph.resolution.CitationDecision;

/// All entries of one list that name one paper, as one citation; says the same as
/// `write/merge-citations.cypher`.
final class MergedCitation {
  private String basis = "";
  private boolean influential;
  private final TreeSet<String> attestedBy = new TreeSet<>(CodePoints.ORDER);
  private final TreeSet<String> intents = new TreeSet<>(CodePoints.ORDER);

  /// Adds an entry that names the paper.
  void add(CitationDecision decision) {
    String other = String.valueOf(decision.basis());
    basis = basis.compareTo(other) < 0 ? other : basis;
    influential |= decision.reference().influential();
    attestedBy.addAll(decision.reference().attestedBy());
    intents.addAll(decision.reference().intents());
  }

  Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    properties.put("basis", basis);
    properties.put("attestedBy", List.copyOf(attestedBy));
    if (influential) {
      properties.put("influential", true);
    }
    if (!intents.isEmpty()) {
      properties.put("intents", List.copyOf(intents));
    }
    return properties;
  }
}
