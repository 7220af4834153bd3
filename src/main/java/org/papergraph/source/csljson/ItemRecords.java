package org.papergraph.source.csljson;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.FoundIn;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PartialDate;
import org.papergraph.model.Source;
import org.papergraph.source.BadRecordException;
import org.papergraph.source.DateParts;
import org.papergraph.source.JsonItem;
import org.papergraph.source.JsonObject;
import org.papergraph.source.JsonRecords;
import org.papergraph.source.KnownIds;
import org.papergraph.source.Markup;
import org.papergraph.source.Parsed;
import org.papergraph.source.RepositoryLinks;

/// Makes records of items of any type that have a title. An item's own id is a name in somebody's
/// library and identifies no paper.
record ItemRecords(Source source) implements JsonRecords {
  /// Zotero keeps what it has no field for as lines in a note: `PMID: 12345`.
  private static final Pattern NOTED =
      Pattern.compile("(?i)(?:^|[\\s;])(DOI|PMID|PMCID):\\s?(\\S{1,300})");

  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");

  @Override
  public List<Parsed> read(JsonItem.Value item) {
    JsonObject entry = JsonObject.of(item);
    String title = Markup.plain(entry.text("title"));
    if (title == null) {
      throw new BadRecordException("title: is missing");
    }
    String text = Markup.plain(entry.text("abstract"));
    return List.of(
        new Parsed.Accepted(
            PaperRecord.titled(title, source)
                .ids(ids(entry))
                .abstractText(text)
                .authors(Names.of(entry.objects("author")))
                .published(published(entry))
                .keyphrases(keyphrases(entry))
                .repositories(
                    text == null
                        ? List.of()
                        : RepositoryLinks.find(text).stream()
                            .map(link -> link.withOrigin(FoundIn.ABSTRACT, null))
                            .toList())
                .venue(venue(entry))
                .build()));
  }

  private static PaperIds ids(JsonObject entry) {
    KnownIds ids = new KnownIds().doi(entry.text("DOI"));
    if ("arxiv".equalsIgnoreCase(entry.text("archive"))) {
      ids.arxiv(entry.anyText("archive_location", "archive-location"));
    }
    ids.url(entry.text("URL"))
        .arxivIn(entry.id("number"))
        .arxivIn(entry.text("archive"))
        .arxivIn(entry.anyText("archive_location", "archive-location"))
        .arxivIn(entry.text("note"))
        .pmid(entry.id("PMID"))
        .pmcid(entry.id("PMCID"));
    String note = entry.text("note");
    Matcher noted = NOTED.matcher(note == null ? "" : note);
    while (noted.find()) {
      switch (noted.group(1).toUpperCase(Locale.ROOT)) {
        case "DOI" -> ids.doi(noted.group(2));
        case "PMID" -> ids.pmid(noted.group(2));
        default -> ids.pmcid(noted.group(2));
      }
    }
    return ids.build();
  }

  /// By its parts, or as a text in ISO 8601; dates in words are not read.
  private static @Nullable PartialDate published(JsonObject entry) {
    JsonObject issued = entry.object("issued");
    PartialDate date = DateParts.read(issued);
    return date != null
        ? date
        : Stream.of("raw", "literal")
            .map(issued::id)
            .flatMap(Stream::ofNullable)
            .filter(text -> ISO_DATE.matcher(text).matches())
            .flatMap(text -> PartialDate.parse(text).stream())
            .findFirst()
            .orElse(null);
  }

  private static List<String> keyphrases(JsonObject entry) {
    return entry.texts("keyword").stream()
        .flatMap(list -> Stream.of(list.split("[,;]", -1)))
        .map(String::strip)
        .filter(keyword -> !keyword.isEmpty())
        .distinct()
        .toList();
  }

  private static @Nullable String venue(JsonObject entry) {
    return Markup.plain(entry.anyText("container-title", "event-title", "event"));
  }
}
