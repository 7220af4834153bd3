package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.papergraph.graph.Cypher;
import org.papergraph.model.CitationBasis;
import org.papergraph.model.KeyOwner;

/// The part of a transaction that finds and writes who cites whom.
public final class CitationTransaction {
  private static final Cypher OWNERS = Cypher.named("write/owners-of-keys");
  private static final Cypher AWAITING = Cypher.named("write/awaiting-references");
  private static final Cypher CITERS = Cypher.named("write/citers-to-revise");
  private static final Cypher RECORDS = Cypher.named("write/records-of-papers");
  private static final Cypher CLEAR = Cypher.named("write/clear-references");
  private static final Cypher CLEAR_AWAITED = Cypher.named("write/clear-awaited");
  private static final Cypher CITATIONS = Cypher.named("write/merge-citations");
  private static final Cypher AWAITED = Cypher.named("write/create-awaited");
  private static final Cypher DELETE_UNUSED = Cypher.named("write/delete-unused-identifiers");

  private final Statements statements;
  private final Set<String> perhapsUnused = new HashSet<>();

  CitationTransaction(Statements statements) {
    this.statements = statements;
  }

  /// The papers that have these keys, by key; all of them.
  public Map<String, List<KeyOwner>> owners(Collection<String> keys) {
    Map<CitationBasis, List<String>> byKind =
        keys.stream().distinct().sorted().collect(Collectors.groupingBy(CitationBasis::of));
    if (byKind.isEmpty()) {
      return Map.of();
    }
    return statements
        .list(
            OWNERS,
            Map.of(
                "arxivIds", values(byKind, CitationBasis.ARXIV_ID, "arxiv:"),
                "dois", values(byKind, CitationBasis.DOI, "doi:"),
                "identifiers", values(byKind, CitationBasis.IDENTIFIER, ""),
                "titleKeys", values(byKind, CitationBasis.TITLE, "title:")),
            CitationTransaction::owner)
        .stream()
        .collect(Collectors.groupingBy(KeyOwner::key));
  }

  /// The entries that wait for a paper with one of these keys.
  public List<AwaitingReference> awaiting(Collection<String> keys) {
    return keys.isEmpty()
        ? List.of()
        : CitationRows.awaiting(
                statements.list(AWAITING, Map.of("keys", List.copyOf(keys)), AwaitedKey::of))
            .toList();
  }

  /// Who cites these papers.
  ///
  /// @param all by paper: whether all are meant, or only those that found the paper by its title
  public Set<String> citers(Map<String, Boolean> all) {
    List<Map<String, Object>> rows = new ArrayList<>();
    all.forEach((id, every) -> rows.add(Map.of("id", id, "all", every)));
    return rows.isEmpty()
        ? Set.of()
        : new HashSet<>(
            statements.list(CITERS, Map.of("rows", rows), row -> row.get("id").asString()));
  }

  /// All records of these papers.
  public List<StoredRecord> records(Collection<String> paperIds) {
    return paperIds.isEmpty()
        ? List.of()
        : statements.list(RECORDS, Map.of("ids", List.copyOf(paperIds)), StoredRecord::of);
  }

  /// Takes all that these papers cite off them, to be written anew.
  public void clear(Collection<String> paperIds) {
    clear(paperIds, List.of("CITES", "AWAITS"));
  }

  /// Takes their identifiers off them as well.
  void clearWithIdentifiers(Collection<String> paperIds) {
    clear(paperIds, List.of("CITES", "AWAITS", "IDENTIFIED_BY"));
  }

  private void clear(Collection<String> paperIds, List<String> types) {
    if (!paperIds.isEmpty()) {
      perhapsUnused.addAll(
          statements.list(
              CLEAR,
              Map.of("ids", List.copyOf(paperIds), "types", types),
              row -> row.get("identifier").asString()));
    }
  }

  /// Ends the waiting of these entries.
  public void clear(List<AwaitingReference> entries) {
    if (!entries.isEmpty()) {
      List<Map<String, Object>> rows = new ArrayList<>();
      entries.forEach(
          e -> rows.add(Map.of("citingId", e.citingId(), "entry", e.reference().entry())));
      perhapsUnused.addAll(
          statements.list(
              CLEAR_AWAITED, Map.of("rows", rows), row -> row.get("identifier").asString()));
    }
  }

  /// Writes rows of [CitationRows].
  public void merge(Stream<Map<String, Object>> citations, Stream<Map<String, Object>> awaited) {
    statements.runRows(CITATIONS, citations);
    statements.runRows(AWAITED, awaited);
    if (!perhapsUnused.isEmpty()) {
      statements.run(DELETE_UNUSED, Map.of("ids", List.copyOf(perhapsUnused)));
      perhapsUnused.clear();
    }
  }

  private static List<String> values(
      Map<CitationBasis, List<String>> byKind, CitationBasis kind, String prefix) {
    return byKind.getOrDefault(kind, List.of()).stream()
        .map(key -> key.substring(prefix.length()))
        .toList();
  }

  private static KeyOwner owner(Record row) {
    return new KeyOwner(
        row.get("key").asString(),
        row.get("paperId").asString(),
        row.get("answers").asBoolean(),
        row.get("firstAuthor").isNull() ? null : row.get("firstAuthor").asString(),
        row.get("date").isNull()
            ? null
            : Integer.valueOf(row.get("date").asString().substring(0, 4)));
  }
}
