package org.papergraph.api.topics;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.error.BadArgumentException;
import org.papergraph.api.topics.Trends.Trend;
import org.papergraph.graph.read.CategoryNode;
import org.papergraph.graph.read.Period;
import org.papergraph.graph.read.TopicNode;
import org.papergraph.topics.Interval;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// How frequent topics are over time.
@Controller
class TrendController {
  private static final int MAX_TOPICS = 20;

  private final TopicLookup lookup;
  private final Trends trends;

  TrendController(TopicLookup lookup, Trends trends, BatchLoaderRegistry loaders) {
    this.lookup = lookup;
    this.trends = trends;
    loaders
        .<Asked, Trend>forName("trendOfTopic")
        .registerMappedBatchLoader((asked, _) -> Mono.fromSupplier(() -> load(asked)));
  }

  private record Asked(TopicNode topic, Interval interval, Period during) {}

  private record Like(Interval interval, Period during) {}

  @QueryMapping
  List<Trend> topicTrends(
      @Argument("topics") List<String> ids,
      @Argument @Nullable Interval interval,
      @Argument @Nullable Period during) {
    if (ids.isEmpty() || ids.size() > MAX_TOPICS) {
      throw new BadArgumentException(
          "topics: %d ids, give 1 to %d".formatted(ids.size(), MAX_TOPICS));
    }
    return trends.together(lookup.named("topics", ids), orMonth(interval), orEver(during));
  }

  @SchemaMapping(typeName = "Category")
  CompletableFuture<Trend> trend(
      CategoryNode category,
      @Argument @Nullable Interval interval,
      @Argument @Nullable Period during,
      DataLoader<Asked, Trend> trendOfTopic) {
    return trendOfTopic.load(new Asked(category, orMonth(interval), orEver(during)));
  }

  private Map<Asked, Trend> load(Collection<Asked> asked) {
    Map<Asked, Trend> loaded = new HashMap<>();
    asked.stream()
        .collect(Collectors.groupingBy(one -> new Like(one.interval(), one.during())))
        .forEach((like, group) ->
            trends
                .apart(group.stream().map(Asked::topic).toList(), like.interval(), like.during())
                .forEach(trend ->
                    loaded.put(new Asked(trend.topic(), like.interval(), like.during()), trend)));
    return loaded;
  }

  private static Interval orMonth(@Nullable Interval interval) {
    return interval == null ? Interval.MONTH : interval;
  }

  private static Period orEver(@Nullable Period during) {
    return during == null ? Period.EVER : during;
  }
}
