package org.papergraph.api.topics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.api.error.BadArgumentException;
import org.papergraph.graph.read.Period;
import org.papergraph.graph.read.TopicFinder;
import org.papergraph.graph.read.TopicNode;
import org.papergraph.model.PartialDate;
import org.papergraph.topics.Burst;
import org.papergraph.topics.Bursts;
import org.papergraph.topics.Interval;
import org.papergraph.topics.PeriodCount;
import org.papergraph.topics.Series;
import org.springframework.stereotype.Component;

/// Reads how frequent topics are over time, for many topics by two statements.
@Component
class Trends {
  static final int MAX_PERIODS = 1_000;

  private final TopicFinder topics;

  Trends(TopicFinder topics) {
    this.topics = topics;
  }

  record Trend(TopicNode topic, List<PeriodCount> points, List<Burst> bursts) {}

  private record Range(LocalDate first, LocalDate last) {}

  /// All over the same range, where the period is open that of all their papers.
  List<Trend> together(List<TopicNode> asked, Interval interval, Period during) {
    Map<String, Map<LocalDate, Integer>> days = topics.countByDay(ids(asked), during);
    Optional<Range> range =
        range(during, days.values().stream().flatMap(counts -> counts.keySet().stream()).toList());
    Map<String, Range> ranges = new HashMap<>();
    range.ifPresent(same -> asked.forEach(topic -> ranges.put(topic.id(), same)));
    return trends(asked, interval, days, ranges);
  }

  /// Each over its own range, where the period is open that of its own papers.
  List<Trend> apart(List<TopicNode> asked, Interval interval, Period during) {
    Map<String, Map<LocalDate, Integer>> days = topics.countByDay(ids(asked), during);
    Map<String, Range> ranges = new HashMap<>();
    for (TopicNode topic : asked) {
      range(during, days.getOrDefault(topic.id(), Map.of()).keySet())
          .ifPresent(range -> ranges.put(topic.id(), range));
    }
    return trends(asked, interval, days, ranges);
  }

  private List<Trend> trends(
      List<TopicNode> asked,
      Interval interval,
      Map<String, Map<LocalDate, Integer>> days,
      Map<String, Range> ranges) {
    ranges.values().forEach(range -> checkLength(interval, range));
    List<LocalDate> ends = new ArrayList<>();
    ranges.values().forEach(range -> ends.addAll(List.of(range.first(), range.last())));
    Map<LocalDate, Integer> all = range(Period.EVER, ends).map(this::countAll).orElse(Map.of());
    return asked.stream()
        .map(topic -> trend(topic, interval, ranges, days.getOrDefault(topic.id(), Map.of()), all))
        .toList();
  }

  private Map<LocalDate, Integer> countAll(Range range) {
    return topics.countByDay(
        new Period(PartialDate.of(range.first()), PartialDate.of(range.last())));
  }

  private static Trend trend(
      TopicNode topic,
      Interval interval,
      Map<String, Range> ranges,
      Map<LocalDate, Integer> days,
      Map<LocalDate, Integer> all) {
    Range range = ranges.get(topic.id());
    List<PeriodCount> points =
        range == null ? List.of() : Series.of(interval, range.first(), range.last(), days, all);
    return new Trend(topic, points, Bursts.in(points, interval));
  }

  private static Optional<Range> range(Period during, Collection<LocalDate> days) {
    Optional<LocalDate> first =
        during.from() == null
            ? days.stream().min(LocalDate::compareTo)
            : Optional.of(during.from().firstDay());
    Optional<LocalDate> last =
        during.to() == null
            ? days.stream().max(LocalDate::compareTo)
            : Optional.of(during.to().lastDay());
    return first.isPresent() && last.isPresent()
        ? Optional.of(new Range(first.get(), last.get()))
        : Optional.empty();
  }

  private static void checkLength(Interval interval, Range range) {
    long periods = Series.length(interval, range.first(), range.last());
    if (periods > MAX_PERIODS) {
      throw new BadArgumentException(
          "interval: %s to %s are %d periods of a %s, at most %d are answered: take a longer interval or a shorter during"
              .formatted(range.first(), range.last(), periods, interval, MAX_PERIODS));
    }
  }

  private static List<String> ids(List<TopicNode> topics) {
    return topics.stream().map(TopicNode::id).toList();
  }
}
