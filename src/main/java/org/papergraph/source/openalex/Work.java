package org.papergraph.source.openalex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.FoundIn;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PaperRecordBuilder;
import org.papergraph.model.PartialDate;
import org.papergraph.model.Reference;
import org.papergraph.model.Source;
import org.papergraph.source.BadRecordException;
import org.papergraph.source.JsonObject;
import org.papergraph.source.Markup;
import org.papergraph.source.RepositoryLinks;

/// A work as OpenAlex tells it.
final class Work {
  private Work() {}

  static PaperRecord record(JsonObject work, Source source) {
    PaperIds ids = WorkIds.of(work);
    String title = Markup.plain(work.anyText("title", "display_name"));
    String text = AbstractText.of(work);
    Authors authors = Authors.of(work);
    return begin(title, ids, source)
        .ids(ids)
        .abstractText(text)
        .authors(authors.named())
        .authorCount(authors.count())
        .published(published(work))
        .keyphrases(keyphrases(work))
        .repositories(
            text == null
                ? List.of()
                : RepositoryLinks.find(text).stream()
                    .map(link -> link.withOrigin(FoundIn.ABSTRACT, null))
                    .toList())
        .references(references(work))
        .venue(venue(work))
        .build();
  }

  private static PaperRecordBuilder begin(@Nullable String title, PaperIds ids, Source source) {
    if (title == null && ids.isEmpty()) {
      throw new BadRecordException("the work has neither a title nor an identifier");
    }
    return title == null ? PaperRecord.identified(ids, source) : PaperRecord.titled(title, source);
  }

  private static @Nullable PartialDate published(JsonObject work) {
    String date = work.text("publication_date");
    if (date != null) {
      return PartialDate.parse(date)
          .orElseThrow(() -> new BadRecordException("publication_date: is no date: " + date));
    }
    Integer year = work.integer("publication_year");
    return year == null ? null : PartialDate.parse(year.toString()).orElse(null);
  }

  /// Topics and keywords; the concepts of former years where there are neither.
  private static List<String> keyphrases(JsonObject work) {
    List<String> names =
        Stream.of(
                work.objects("topics").stream().map(topic -> topic.text("display_name")),
                Stream.of(work.object("primary_topic")).map(topic -> topic.text("display_name")),
                work.objects("keywords").stream()
                    .map(keyword -> keyword.anyText("display_name", "keyword")))
            .flatMap(s -> s)
            .filter(Objects::nonNull)
            .toList();
    return distinct(names.isEmpty() ? concepts(work) : names);
  }

  /// A score of 0 says that a concept was not found, only one below it.
  private static List<String> concepts(JsonObject work) {
    return work.objects("concepts").stream()
        .filter(concept -> concept.node().path("score").asDouble(1) > 0)
        .map(concept -> concept.text("display_name"))
        .filter(Objects::nonNull)
        .toList();
  }

  private static List<String> distinct(List<String> names) {
    Map<String, String> byKey = new LinkedHashMap<>();
    names.forEach(name -> byKey.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
    return List.copyOf(byKey.values());
  }

  private static List<Reference> references(JsonObject work) {
    List<Reference> references = new ArrayList<>();
    for (String printed : work.texts("referenced_works")) {
      String id = WorkIds.ofWork(printed);
      references.add(
          id == null
              ? Reference.printed(printed)
              : Reference.to(new PaperIds(null, null, Map.of(WorkIds.SCHEME, id))));
    }
    return references;
  }

  private static @Nullable String venue(JsonObject work) {
    String name = work.object("primary_location").object("source").text("display_name");
    return name == null ? work.object("host_venue").text("display_name") : name;
  }
}
