package org.papergraph.graph.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.Neo4jException;
import org.papergraph.graph.Cypher;

/// Papers in Neo4j, to be found and merged in transactions.
public final class PaperStore {
  private static final Cypher CAPTURES = Cypher.named("write/known-captures");

  private static final Map<String, String> SCHEMES = Map.of("arxiv", "arxivId", "doi", "doi");

  private static final Cypher IDENTIFIERS = Cypher.named("write/known-identifiers");

  private final Driver driver;
  private final SessionConfig session;

  /// @param database null for the home database
  public PaperStore(Driver driver, @Nullable String database) {
    this.driver = driver;
    this.session =
        database == null ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(database);
  }

  /// Runs some work in one transaction and returns after its commit. Where the server asks for it
  /// (a deadlock, a new leader) the whole work is run again.
  ///
  /// @throws GraphWriteException if the graph refuses
  public <T> T write(Function<PaperTransaction, T> work) {
    try (Session running = driver.session(session)) {
      return running.executeWrite(transaction -> {
        PaperTransaction papers = new PaperTransaction(transaction);
        papers.lock();
        return work.apply(papers);
      });
    } catch (Neo4jException e) {
      throw new GraphWriteException(
          "Neo4j refused a batch (%s): nothing of this batch was written, all before it was"
              .formatted(e.code()),
          e);
    }
  }

  /// The first names of captures that the graph knows, in alphabetical order.
  public List<String> captureNames(int limit) {
    try (Session running = driver.session(session)) {
      return running.executeRead(transaction ->
          transaction
              .run(CAPTURES.text(), Map.of("limit", limit))
              .list(row -> row.get("name").asString()));
    }
  }

  /// The identifiers by which the graph's papers can be asked for elsewhere, `scheme:value`, one a
  /// paper, the newest first.
  ///
  /// @param schemes of which the first that a paper has is taken: `arxiv`, `doi`
  /// @param since only papers from this day on; null for all
  public List<String> identifiers(List<String> schemes, @Nullable LocalDate since) {
    try (Session running = driver.session(session)) {
      return running.executeRead(transaction ->
          transaction
              .run(
                  IDENTIFIERS.text(),
                  Values.parameters("since", since == null ? null : since.toString()))
              .stream()
              .flatMap(row ->
                  schemes.stream()
                      .filter(SCHEMES::containsKey)
                      .filter(scheme -> !row.get(SCHEMES.get(scheme)).isNull())
                      .map(scheme -> scheme + ":" + row.get(SCHEMES.get(scheme)).asString())
                      .limit(1))
              .toList());
    }
  }
}
