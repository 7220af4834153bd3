package org.papergraph.source.crossref;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.PaperIds;
import org.papergraph.model.Reference;
import org.papergraph.source.JsonObject;
import org.papergraph.source.KnownIds;
import org.papergraph.source.Markup;

/// An entry of a reference list as the publisher gave it to Crossref: by its parts, as printed, or
/// by a DOI alone, which Crossref may have found itself.
final class ReferenceEntry {
  private static final Pattern YEAR =
      Pattern.compile("^\\(?((?:1[5-9]|20)\\d{2})[a-z]?\\)?[.,;]?$");

  /// The parts of an entry in the order in which lists print them.
  private static final List<String> PARTS =
      List.of(
          "author",
          "article-title",
          "volume-title",
          "series-title",
          "journal-title",
          "conference-title",
          "standard-designator",
          "standards-body",
          "edition",
          "volume",
          "issue",
          "first-page",
          "year",
          "ISBN",
          "ISSN",
          "DOI",
          "component");

  private ReferenceEntry() {}

  static Reference read(JsonObject entry) {
    String printed = Markup.plain(entry.text("unstructured"));
    PaperIds ids = ids(entry, printed);
    String title = title(entry);
    String author = Markup.plain(entry.text("author"));
    // An entry of which neither is known would be lost; its parts are what was printed of it.
    String raw = printed == null && title == null && ids.isEmpty() ? parts(entry) : printed;
    return new Reference(
        ids,
        title,
        raw,
        author == null ? List.of() : List.of(author),
        year(entry),
        null,
        List.of());
  }

  private static PaperIds ids(JsonObject entry, @Nullable String printed) {
    String doi = entry.text("DOI");
    return new KnownIds()
        .doi(doi)
        .doi(doi == null && printed != null && printed.contains("10.") ? printed : null)
        .arxivIn(printed)
        .arxivIn(entry.text("article-title"))
        .arxivIn(entry.text("journal-title"))
        .arxivIn(entry.text("volume-title"))
        .build();
  }

  /// The title of an article, or of a book as a whole. That of a journal is none of the paper's.
  private static @Nullable String title(JsonObject entry) {
    String title = Markup.plain(entry.text("article-title"));
    return title == null && !entry.has("journal-title")
        ? Markup.plain(entry.text("volume-title"))
        : title;
  }

  private static @Nullable Integer year(JsonObject entry) {
    String printed = entry.id("year");
    Matcher year = YEAR.matcher(printed == null ? "" : printed);
    return year.matches() ? Integer.valueOf(year.group(1)) : null;
  }

  private static String parts(JsonObject entry) {
    String parts =
        PARTS.stream()
            .map(entry::id)
            .map(Markup::plain)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return parts.isEmpty() ? Objects.requireNonNullElse(entry.text("key"), "?") : parts;
  }
}
