package org.papergraph.graph.read;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.papergraph.graph.Cypher;
import org.springframework.stereotype.Component;

/// Reads what lies around topics, for many topics in one statement each.
@Component
public class TopicFinder {
  private static final Cypher NEIGHBOURS = Cypher.named("read/neighbours-of-categories");
  private static final Cypher COUNT_NEIGHBOURS =
      Cypher.named("read/count-neighbours-of-categories");
  private static final Cypher AUTHORS = Cypher.named("read/authors-of-categories");
  private static final Cypher COUNT_AUTHORS = Cypher.named("read/count-authors-of-categories");
  private static final Cypher DAYS = Cypher.named("read/days-of-categories");
  private static final Cypher DAYS_OF_ALL = Cypher.named("read/days-of-papers");

  private final CypherReader reader;

  TopicFinder(CypherReader reader) {
    this.reader = reader;
  }

  /// A topic that shares papers with another.
  ///
  /// @param papers how many papers of the period it has
  /// @param key the key by which the list is sorted
  public record Neighbour(TopicNode topic, int jointPapers, int papers, String key) {
    static Neighbour of(Record row) {
      return new Neighbour(
          CategoryNode.of(row.get("category")),
          row.get("jointPapers").asInt(),
          row.get("papers").asInt(),
          row.get("key").asString());
    }
  }

  /// An author of papers in a topic.
  ///
  /// @param papers how many of the topic's papers are the author's
  /// @param key the key by which the list is sorted
  public record TopicAuthor(AuthorNode author, int papers, String key) {
    static TopicAuthor of(Record row) {
      return new TopicAuthor(
          AuthorNode.of(row.get("author")), row.get("papers").asInt(), row.get("key").asString());
    }
  }

  /// A page of each topic's neighbours by the topic's id, most joint papers first, then the one of
  /// fewer papers, whose association is stronger, then by id. Topics without are absent, as below.
  ///
  /// @param after the key after which the page begins
  public Map<String, List<Neighbour>> listNeighbours(
      Collection<String> topicIds, Period during, @Nullable String after, int limit) {
    Map<String, @Nullable Object> parameters = page(topicIds, during, after, limit);
    parameters.put("ever", during.isEver());
    return reader.listByOwner(NEIGHBOURS, parameters, Neighbour::of);
  }

  /// How many neighbours each topic has.
  public Map<String, Integer> countNeighbours(Collection<String> topicIds, Period during) {
    return reader.countByOwner(COUNT_NEIGHBOURS, of(topicIds, TiePapers.dateKeys(during)));
  }

  /// A page of each topic's authors, those of most papers in it first, then by id.
  ///
  /// @param after the key after which the page begins
  public Map<String, List<TopicAuthor>> listAuthors(
      Collection<String> topicIds, Period during, @Nullable String after, int limit) {
    return reader.listByOwner(AUTHORS, page(topicIds, during, after, limit), TopicAuthor::of);
  }

  /// How many authors each topic has.
  public Map<String, Integer> countAuthors(Collection<String> topicIds, Period during) {
    return reader.countByOwner(COUNT_AUTHORS, of(topicIds, TiePapers.dateKeys(during)));
  }

  /// How many dated papers each topic has by day; days without are absent.
  public Map<String, Map<LocalDate, Integer>> countByDay(
      Collection<String> topicIds, Period during) {
    Map<String, Map<LocalDate, Integer>> days = new HashMap<>();
    reader
        .listByOwner(DAYS, of(topicIds, dated(during)), DayCount::of)
        .forEach((topic, counts) -> days.put(topic, DayCount.byDay(counts)));
    return days;
  }

  /// How many dated papers there are in all by day; days without are absent.
  public Map<LocalDate, Integer> countByDay(Period during) {
    return DayCount.byDay(reader.list(DAYS_OF_ALL, dated(during), DayCount::of));
  }

  private static Map<String, @Nullable Object> page(
      Collection<String> ids, Period during, @Nullable String after, int limit) {
    Map<String, @Nullable Object> parameters = of(ids, TiePapers.dateKeys(during));
    parameters.put("after", after == null ? "" : after);
    parameters.put("limit", limit);
    return parameters;
  }

  private static Map<String, @Nullable Object> of(
      Collection<String> ids, Map<String, @Nullable Object> parameters) {
    parameters.put("ids", List.copyOf(ids));
    return parameters;
  }

  private static Map<String, @Nullable Object> dated(Period during) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("above", during.firstDay());
    parameters.put("below", during.lastDay() + "~");
    return parameters;
  }

  private record DayCount(LocalDate day, int papers) {
    static DayCount of(Record row) {
      return new DayCount(LocalDate.parse(row.get("day").asString()), row.get("papers").asInt());
    }

    static Map<LocalDate, Integer> byDay(List<DayCount> counts) {
      Map<LocalDate, Integer> byDay = new HashMap<>();
      counts.forEach(count -> byDay.put(count.day(), count.papers()));
      return byDay;
    }
  }
}
