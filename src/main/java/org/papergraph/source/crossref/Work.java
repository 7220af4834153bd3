package org.papergraph.source.crossref;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.Authorship;
import org.papergraph.model.FoundIn;
import org.papergraph.model.Orcid;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PaperRecordBuilder;
import org.papergraph.model.PartialDate;
import org.papergraph.model.Source;
import org.papergraph.source.BadRecordException;
import org.papergraph.source.DateParts;
import org.papergraph.source.JsonObject;
import org.papergraph.source.KnownIds;
import org.papergraph.source.Markup;
import org.papergraph.source.RepositoryLinks;

/// A work as Crossref tells it. arXiv registers its DOIs elsewhere: an arXiv id comes from what the
/// publisher says of the work's preprint.
final class Work {
  /// When a work appeared, in print or online, or was posted as a preprint. Not when its DOI was
  /// registered.
  private static final List<String> DATES =
      List.of("published-print", "published-online", "published", "issued", "posted");

  private static final List<String> PREPRINT_RELATIONS = List.of("has-preprint", "is-preprint-of");

  private Work() {}

  static PaperRecord record(JsonObject work, Source source) {
    PaperIds ids = ids(work);
    String text = Markup.plain(work.text("abstract"));
    List<JsonObject> listed = work.objects("author");
    List<Authorship> authors = authors(listed);
    return begin(title(work), ids, source)
        .ids(ids)
        .abstractText(text)
        .authors(authors)
        .authorCount(authors.size() == listed.size() ? null : Integer.valueOf(listed.size()))
        .published(published(work))
        .repositories(
            text == null
                ? List.of()
                : RepositoryLinks.find(text).stream()
                    .map(link -> link.withOrigin(FoundIn.ABSTRACT, null))
                    .toList())
        .references(work.objects("reference").stream().map(ReferenceEntry::read).toList())
        .venue(venue(work))
        .build();
  }

  private static PaperRecordBuilder begin(@Nullable String title, PaperIds ids, Source source) {
    if (title == null && ids.isEmpty()) {
      throw new BadRecordException("the work has neither a title nor a DOI that is one");
    }
    return title == null ? PaperRecord.identified(ids, source) : PaperRecord.titled(title, source);
  }

  private static PaperIds ids(JsonObject work) {
    KnownIds ids = new KnownIds().doi(work.text("DOI"));
    JsonObject relation = work.object("relation");
    for (String kind : PREPRINT_RELATIONS) {
      for (JsonObject other : relation.objects(kind)) {
        String id = other.text("id");
        boolean arxiv = "arxiv".equalsIgnoreCase(other.text("id-type"));
        ids.arxiv(arxiv ? id : null).arxivIn(id);
      }
    }
    return ids.build();
  }

  /// The title with its subtitle, unless it ends in it already.
  private static @Nullable String title(JsonObject work) {
    String title = first(work, "title");
    String subtitle = first(work, "subtitle");
    if (title == null || subtitle == null || title.contains(subtitle)) {
      return title;
    }
    return title.matches(".*[:?!.–—-]") ? title + " " + subtitle : title + ": " + subtitle;
  }

  private static List<Authorship> authors(List<JsonObject> listed) {
    List<Authorship> authors = new ArrayList<>();
    for (JsonObject author : listed) {
      String name = name(author);
      if (name != null) {
        String orcid = author.text("ORCID");
        authors.add(
            new Authorship(
                name,
                orcid == null ? null : Orcid.parse(orcid).orElse(null),
                affiliation(author),
                Map.of()));
      }
    }
    return authors;
  }

  /// A person's names in the order in which they are read, or a group's.
  private static @Nullable String name(JsonObject author) {
    String person =
        Stream.of("given", "family", "suffix")
            .map(author::text)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return Markup.plain(person.isEmpty() ? author.anyText("name", "literal") : person);
  }

  private static @Nullable String affiliation(JsonObject author) {
    String names =
        author.objects("affiliation").stream()
            .map(affiliation -> Markup.plain(affiliation.text("name")))
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("; "));
    return names.isEmpty() ? null : names;
  }

  private static @Nullable PartialDate published(JsonObject work) {
    return DateParts.earliest(
        DATES.stream()
            .map(key -> DateParts.read(work.object(key)))
            .filter(Objects::nonNull)
            .toList());
  }

  private static @Nullable String venue(JsonObject work) {
    String container = first(work, "container-title");
    return container == null ? first(work, "short-container-title") : container;
  }

  private static @Nullable String first(JsonObject work, String key) {
    List<String> texts = work.texts(key);
    return texts.isEmpty() ? null : Markup.plain(texts.getFirst());
  }
}
