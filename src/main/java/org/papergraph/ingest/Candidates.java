package org.papergraph.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.graph.write.PaperChanges;
import org.papergraph.graph.write.PaperTransaction;
import org.papergraph.graph.write.StoredRecord;
import org.papergraph.model.AttestedRecord;
import org.papergraph.model.Doi;
import org.papergraph.model.PaperKeys;
import org.papergraph.model.ResolvedPaper;
import org.papergraph.resolution.Attesting;
import org.papergraph.source.paperrecord.PaperRecordReader;

/// The papers of the graph whose identity some new records can touch, with all their records.
final class Candidates {
  private final Map<String, Map<String, AttestedRecord>> byPaper = new HashMap<>();
  private final Map<String, @Nullable String> dois = new HashMap<>();
  private final Set<String> keys = new HashSet<>();

  private Candidates() {}

  /// Finds the papers that share an arXiv id, DOI or title with the records, then those that share
  /// one with these, until there are no more.
  static Candidates of(PaperTransaction transaction, Collection<AttestedRecord> fresh) {
    Candidates candidates = new Candidates();
    Set<PaperKeys> asked = new HashSet<>();
    Set<PaperKeys> wanted = fresh.stream().map(AttestedRecord::keys).collect(Collectors.toSet());
    while (!wanted.isEmpty()) {
      asked.addAll(wanted);
      Set<PaperKeys> found = new HashSet<>();
      for (StoredRecord stored : transaction.find(wanted)) {
        found.add(candidates.add(stored).keys());
      }
      found.removeAll(asked);
      wanted = found;
    }
    return candidates;
  }

  boolean holds(AttestedRecord record) {
    return keys.contains(record.key());
  }

  List<AttestedRecord> withFresh(Collection<AttestedRecord> fresh) {
    return Stream.concat(
            byPaper.values().stream().flatMap(records -> records.values().stream()), fresh.stream())
        .toList();
  }

  /// The records that some papers had before, by paper.
  Map<String, Collection<AttestedRecord>> records(Collection<String> paperIds) {
    return paperIds.stream()
        .collect(
            Collectors.toMap(
                id -> id,
                id -> byPaper.getOrDefault(id, Map.<String, AttestedRecord>of()).values()));
  }

  /// What has to be written so that the graph holds the resolved papers.
  PaperChanges changes(List<ResolvedPaper> resolved) {
    Map<String, ResolvedPaper> papers = new HashMap<>();
    Map<String, String> paperOf = new HashMap<>();
    for (ResolvedPaper paper : resolved) {
      papers.put(paper.paper().id(), paper);
      paper.records().forEach(record -> paperOf.put(record.key(), paper.paper().id()));
    }
    Map<String, String> absorbed = new HashMap<>();
    byPaper.forEach((id, records) -> {
      if (!papers.containsKey(id)) {
        String firstKey = records.keySet().stream().sorted().findFirst().orElseThrow();
        String survivor = Objects.requireNonNull(paperOf.get(firstKey), "a record was lost");
        absorbed.put(id, survivor);
        papers.computeIfPresent(survivor, (_, paper) -> paper.withAbsorbedId(id));
      }
    });
    List<ResolvedPaper> changed = new ArrayList<>();
    Set<String> known = new HashSet<>(absorbed.keySet());
    for (ResolvedPaper paper : papers.values()) {
      if (!isUnchanged(paper)) {
        changed.add(paper);
        if (byPaper.containsKey(paper.paper().id())) {
          known.add(paper.paper().id());
        }
      }
    }
    return new PaperChanges(changed, known, absorbed);
  }

  /// A paper is a function of its records; only its DOI depends on who else claims it.
  private boolean isUnchanged(ResolvedPaper paper) {
    String id = paper.paper().id();
    Doi doi = paper.paper().doi();
    Set<String> now = paper.records().stream().map(AttestedRecord::key).collect(Collectors.toSet());
    return now.equals(byPaper.getOrDefault(id, Map.of()).keySet())
        && Objects.equals(dois.get(id), doi == null ? null : doi.value());
  }

  private AttestedRecord add(StoredRecord stored) {
    keys.add(stored.key());
    dois.put(stored.paperId(), stored.doi());
    return byPaper
        .computeIfAbsent(stored.paperId(), _ -> new HashMap<>())
        .computeIfAbsent(
            stored.key(),
            _ -> Attesting.attest(PaperRecordReader.read(stored.json()), stored.json()));
  }
}
