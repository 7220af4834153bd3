package org.papergraph.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.graph.write.AwaitingReference;
import org.papergraph.graph.write.CitationRows;
import org.papergraph.graph.write.CitationTransaction;
import org.papergraph.graph.write.PaperChanges;
import org.papergraph.graph.write.StoredRecord;
import org.papergraph.model.AttestedRecord;
import org.papergraph.model.KeyOwner;
import org.papergraph.model.PaperReference;
import org.papergraph.model.ResolvedPaper;
import org.papergraph.resolution.Attesting;
import org.papergraph.resolution.CitationDecision;
import org.papergraph.resolution.ReferenceKeys;
import org.papergraph.resolution.ReferencesFold;
import org.papergraph.source.paperrecord.PaperRecordReader;

/// Keeps the citations of the graph what its papers' reference lists and keys make of them, while a
/// batch changes papers.
///
/// Three kinds of lists are decided: those of the changed papers, entries elsewhere that wait for
/// what came, and those that cite a paper which is not any more what it was found to be.
final class CitationMerge {
  private final CitationTransaction graph;
  private final PaperChanges changes;
  private final Set<String> touchedKeys = new TreeSet<>();
  private final Set<String> revised;

  /// Before the changes are written.
  ///
  /// @param before the records of the known papers that change, by paper
  CitationMerge(
      CitationTransaction graph,
      PaperChanges changes,
      Map<String, Collection<AttestedRecord>> before) {
    this.graph = graph;
    this.changes = changes;
    Map<String, Set<String>> keys = new HashMap<>();
    for (ResolvedPaper paper : changes.papers()) {
      keys.put(paper.paper().id(), ReferenceKeys.of(paper.records()));
    }
    keys.values().forEach(touchedKeys::addAll);
    Map<String, Boolean> known = new TreeMap<>();
    for (String id : changes.known()) {
      Set<String> lost = new HashSet<>(ReferenceKeys.of(before.getOrDefault(id, List.of())));
      touchedKeys.addAll(lost);
      lost.removeAll(keys.getOrDefault(id, Set.of()));
      known.put(id, !lost.isEmpty());
    }
    revised = new HashSet<>(graph.citers(known));
  }

  /// After the changes are written.
  void merge() {
    Map<String, List<PaperReference>> lists = new TreeMap<>();
    for (ResolvedPaper paper : changes.papers()) {
      lists.put(paper.paper().id(), ReferencesFold.of(paper.records()));
    }
    revised.removeAll(changes.known());
    List<AwaitingReference> waiting = new ArrayList<>();
    for (AwaitingReference entry : graph.awaiting(touchedKeys)) {
      if (entry.resolved()) {
        revised.add(entry.citingId());
      } else {
        waiting.add(entry);
      }
    }
    lists.putAll(listsOf(revised));
    waiting.removeIf(entry -> lists.containsKey(entry.citingId()));
    graph.clear(revised);
    write(lists, waiting);
  }

  private Map<String, List<PaperReference>> listsOf(Set<String> papers) {
    Map<String, List<AttestedRecord>> records =
        graph.records(papers).stream()
            .collect(
                Collectors.groupingBy(
                    StoredRecord::paperId,
                    Collectors.mapping(
                        stored ->
                            Attesting.attest(PaperRecordReader.read(stored.json()), stored.json()),
                        Collectors.toList())));
    return records.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, paper -> ReferencesFold.of(paper.getValue())));
  }

  private void write(Map<String, List<PaperReference>> lists, List<AwaitingReference> waiting) {
    Set<String> wanted = new HashSet<>();
    lists.values().forEach(list -> list.forEach(entry -> wanted.addAll(entry.keys())));
    waiting.forEach(entry -> wanted.addAll(entry.reference().keys()));
    Map<String, List<KeyOwner>> owners = graph.owners(wanted);
    List<Decided> decided = new ArrayList<>();
    lists.forEach((id, list) ->
        list.forEach(entry -> decided.add(new Decided(id, CitationDecision.of(entry, owners)))));
    List<AwaitingReference> ended = new ArrayList<>();
    for (AwaitingReference entry : waiting) {
      CitationDecision decision = CitationDecision.of(entry.reference(), owners);
      if (decision.isResolved()) {
        ended.add(entry);
        decided.add(new Decided(entry.citingId(), decision));
      }
    }
    graph.clear(ended);
    graph.merge(
        decided.stream().flatMap(Decided::citations), decided.stream().flatMap(Decided::awaited));
  }

  /// What became of an entry of a paper's list.
  private record Decided(String citingId, CitationDecision decision) {

    /// A paper that lists itself does not cite itself.
    Stream<Map<String, Object>> citations() {
      String cited = decision.citedId();
      var basis = decision.basis();
      return cited == null || basis == null || cited.equals(citingId)
          ? Stream.empty()
          : Stream.of(CitationRows.citation(citingId, cited, basis, decision.reference()));
    }

    Stream<Map<String, Object>> awaited() {
      return decision.awaited().stream()
          .map(rank ->
              CitationRows.awaited(citingId, decision.reference(), rank, decision.isResolved()));
    }
  }
}
