package org.papergraph.graph.write;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.papergraph.graph.Cypher;
import org.papergraph.model.PaperKeys;
import org.papergraph.model.ResolvedPaper;

/// One transaction that finds and merges papers.
public final class PaperTransaction {
  private static final Cypher LOCK = Cypher.named("write/lock-papers");
  private static final Cypher KNOWN = Cypher.named("write/known-records");
  private static final Cypher CANDIDATES = Cypher.named("write/records-of-candidates");
  private static final Cypher CLEAR = Cypher.named("write/clear-papers");
  private static final Cypher PAPERS = Cypher.named("write/merge-papers");
  private static final Cypher REVIVE = Cypher.named("write/revive-papers");
  private static final Cypher ABSORB = Cypher.named("write/absorb-papers");
  private static final Cypher ABSORBED_IDS = Cypher.named("write/merge-absorbed-ids");
  private static final Cypher REFRESH_AUTHORS = Cypher.named("write/refresh-authors");
  private static final Cypher LINKED = Cypher.named("write/topics-and-repositories-of-papers");
  private static final Cypher DELETE_LINKED =
      Cypher.named("write/delete-topics-and-repositories-without-papers");
  private static final Cypher DELETE_AUTHORS = Cypher.named("write/delete-authors-without-papers");

  private final Statements statements;
  private final CitationTransaction citations;

  PaperTransaction(TransactionContext transaction) {
    this.statements = new Statements(transaction);
    this.citations = new CitationTransaction(statements);
  }

  public CitationTransaction citations() {
    return citations;
  }

  void lock() {
    statements.run(LOCK, Map.of());
  }

  /// Which of these records the graph holds already.
  public Set<String> known(Collection<String> keys) {
    return Set.copyOf(
        statements.list(
            KNOWN, Map.of("keys", List.copyOf(keys)), row -> row.get("key").asString()));
  }

  /// All records of the papers that have one of these ids or titles.
  public List<StoredRecord> find(Collection<PaperKeys> keys) {
    return statements.list(
        CANDIDATES,
        Map.of(
            "arxivIds", values(keys, PaperKeys::arxiv),
            "dois", values(keys, PaperKeys::doi),
            "identifiers",
                keys.stream().flatMap(key -> key.others().stream()).distinct().sorted().toList(),
            "titleKeys", values(keys, PaperKeys::titleKey)),
        StoredRecord::of);
  }

  /// Writes papers with their authors, categories, repositories, identifiers and captures, but not
  /// what they cite.
  public void merge(PaperChanges changes) {
    citations.clearWithIdentifiers(changes.known());
    List<String> linked =
        changes.known().isEmpty()
            ? List.of()
            : statements.list(
                LINKED,
                Map.of("ids", List.copyOf(changes.known())),
                row -> row.get("id").asString());
    List<String> before =
        changes.known().isEmpty()
            ? List.of()
            : statements.list(
                CLEAR,
                Map.of("ids", List.copyOf(changes.known())),
                row -> row.get("authorId").asString());
    List<ResolvedPaper> papers = changes.papers();
    Set<String> authors = new TreeSet<>(before);
    papers.stream()
        .flatMap(paper -> paper.paper().authors().stream())
        .forEach(author -> authors.add(author.authorId()));
    statements.runRows(PAPERS, papers.stream().map(PaperRows::row));
    statements.run(
        REVIVE, Map.of("ids", papers.stream().map(paper -> paper.paper().id()).toList()));
    statements.runRows(ABSORB, changes.absorbed().entrySet().stream().map(PaperRows::absorbed));
    statements.runRows(ABSORBED_IDS, papers.stream().flatMap(PaperRows::absorbedIds));
    statements.run(REFRESH_AUTHORS, Map.of("ids", List.copyOf(authors)));
    if (!linked.isEmpty()) {
      statements.run(DELETE_LINKED, Map.of("ids", linked));
    }
    if (!before.isEmpty()) {
      statements.run(DELETE_AUTHORS, Map.of("ids", before));
    }
  }

  private static List<String> values(
      Collection<PaperKeys> keys, Function<PaperKeys, @Nullable String> value) {
    return keys.stream()
        .map(value)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .toList();
  }
}
