package org.papergraph.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.graph.write.PaperChanges;
import org.papergraph.graph.write.PaperStore;
import org.papergraph.graph.write.PaperTransaction;
import org.papergraph.model.AttestedRecord;
import org.papergraph.model.ResolvedPaper;
import org.papergraph.resolution.PaperResolution;

/// Merges a batch of records into the graph, in one transaction.
final class PaperMerge {
  private final PaperStore store;

  PaperMerge(PaperStore store) {
    this.store = store;
  }

  /// What each record did, in the order of the batch; all of it is committed.
  List<Outcome> merge(List<AttestedRecord> batch) {
    return store.write(transaction -> merge(transaction, batch));
  }

  private static List<Outcome> merge(PaperTransaction transaction, List<AttestedRecord> batch) {
    Map<String, AttestedRecord> fresh = new LinkedHashMap<>();
    batch.forEach(record -> fresh.putIfAbsent(record.key(), record));
    transaction.known(fresh.keySet()).forEach(fresh::remove);
    if (fresh.isEmpty()) {
      return batch.stream().map(_ -> Outcome.UNCHANGED).toList();
    }
    Candidates candidates = Candidates.of(transaction, fresh.values());
    List<ResolvedPaper> resolved = PaperResolution.resolve(candidates.withFresh(fresh.values()));
    PaperChanges changes = candidates.changes(resolved);
    CitationMerge citations =
        new CitationMerge(transaction.citations(), changes, candidates.records(changes.known()));
    transaction.merge(changes);
    citations.merge();
    return outcomes(batch, fresh.keySet(), resolved, candidates);
  }

  private static List<Outcome> outcomes(
      List<AttestedRecord> batch,
      Set<String> fresh,
      List<ResolvedPaper> resolved,
      Candidates candidates) {
    Map<String, String> paperOf = new HashMap<>();
    Set<String> knownPapers = new HashSet<>();
    for (ResolvedPaper paper : resolved) {
      for (AttestedRecord record : paper.records()) {
        paperOf.put(record.key(), paper.paper().id());
        if (candidates.holds(record)) {
          knownPapers.add(paper.paper().id());
        }
      }
    }
    Set<String> left = new HashSet<>(fresh);
    List<Outcome> outcomes = new ArrayList<>(batch.size());
    for (AttestedRecord record : batch) {
      if (!left.remove(record.key())) {
        outcomes.add(Outcome.UNCHANGED);
      } else {
        boolean first = knownPapers.add(paperOf.getOrDefault(record.key(), record.key()));
        outcomes.add(first ? Outcome.NEW : Outcome.MERGED);
      }
    }
    return outcomes;
  }
}
