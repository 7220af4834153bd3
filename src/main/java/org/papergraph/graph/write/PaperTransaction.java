package org.papergraph.graph.write;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
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
  private static final Cypher AUTHORSHIPS = Cypher.named("write/merge-authorships");
  private static final Cypher CATEGORIES = Cypher.named("write/merge-categories");
  private static final Cypher REPOSITORIES = Cypher.named("write/merge-repositories");
  private static final Cypher ATTESTATIONS = Cypher.named("write/merge-attestations");
  private static final Cypher ABSORB = Cypher.named("write/absorb-papers");
  private static final Cypher ABSORBED_IDS = Cypher.named("write/merge-absorbed-ids");
  private static final Cypher REFRESH_AUTHORS = Cypher.named("write/refresh-authors");
  private static final Cypher DELETE_AUTHORS = Cypher.named("write/delete-authors-without-papers");

  private final TransactionContext transaction;

  PaperTransaction(TransactionContext transaction) {
    this.transaction = transaction;
  }

  void lock() {
    run(LOCK, Map.of());
  }

  /// Which of these records the graph holds already.
  public Set<String> known(Collection<String> keys) {
    return Set.copyOf(
        list(KNOWN, Map.of("keys", List.copyOf(keys)), row -> row.get("key").asString()));
  }

  /// All records of the papers that have one of these ids or titles.
  public List<StoredRecord> find(Collection<PaperKeys> keys) {
    return list(
        CANDIDATES,
        Map.of(
            "arxivIds", values(keys, PaperKeys::arxiv),
            "dois", values(keys, PaperKeys::doi),
            "titleKeys", values(keys, PaperKeys::titleKey)),
        row ->
            new StoredRecord(
                row.get("paperId").asString(),
                row.get("doi").isNull() ? null : row.get("doi").asString(),
                row.get("key").asString(),
                row.get("record").asString()));
  }

  /// Writes papers with their authors, categories, repositories and captures.
  public void merge(PaperChanges changes) {
    Set<String> authors =
        new TreeSet<>(
            list(
                CLEAR,
                Map.of("ids", List.copyOf(changes.known())),
                row -> row.get("authorId").asString()));
    List<ResolvedPaper> papers = changes.papers();
    papers.stream()
        .flatMap(paper -> paper.paper().authors().stream())
        .forEach(author -> authors.add(author.authorId()));
    runRows(PAPERS, papers.stream().map(PaperRows::paper));
    runRows(AUTHORSHIPS, papers.stream().flatMap(PaperRows::authorships));
    runRows(CATEGORIES, papers.stream().flatMap(PaperRows::categories));
    runRows(REPOSITORIES, papers.stream().flatMap(PaperRows::repositories));
    runRows(ATTESTATIONS, papers.stream().flatMap(PaperRows::attestations));
    runRows(ABSORB, changes.absorbed().entrySet().stream().map(PaperRows::absorbed));
    runRows(ABSORBED_IDS, papers.stream().flatMap(PaperRows::absorbedIds));
    run(REFRESH_AUTHORS, Map.of("ids", List.copyOf(authors)));
    run(DELETE_AUTHORS, Map.of("ids", List.copyOf(authors)));
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

  private void runRows(Cypher statement, Stream<Map<String, Object>> rows) {
    List<Map<String, Object>> all = rows.toList();
    if (!all.isEmpty()) {
      run(statement, Map.of("rows", all));
    }
  }

  private void run(Cypher statement, Map<String, Object> parameters) {
    transaction.run(statement.text(), parameters).consume();
  }

  private <T> List<T> list(
      Cypher statement, Map<String, Object> parameters, Function<Record, T> row) {
    return transaction.run(statement.text(), parameters).list(row);
  }
}
