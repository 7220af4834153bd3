package org.papergraph.source.paperswithcode;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.Authorship;
import org.papergraph.model.FoundIn;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PaperRecordBuilder;
import org.papergraph.model.PartialDate;
import org.papergraph.model.RepositoryLink;
import org.papergraph.model.Source;
import org.papergraph.source.BadRecordException;
import org.papergraph.source.JsonItem;
import org.papergraph.source.JsonObject;
import org.papergraph.source.JsonRecords;
import org.papergraph.source.KnownIds;
import org.papergraph.source.Parsed;
import org.papergraph.source.RepositoryLinks;

/// Makes records of papers, and of links, each of which is a record of its paper.
record DumpRecords(Source source) implements JsonRecords {

  @Override
  public List<Parsed> read(JsonItem.Value item) {
    JsonObject entry = JsonObject.of(item);
    if (entry.has("repo_url")) {
      return List.of(new Parsed.Accepted(link(entry)));
    }
    if (entry.has("title") || entry.has("arxiv_id")) {
      return List.of(new Parsed.Accepted(paper(entry)));
    }
    throw new BadRecordException("has neither \"repo_url\" nor \"title\" nor \"arxiv_id\"");
  }

  private PaperRecord link(JsonObject link) {
    String url = Objects.requireNonNull(link.text("repo_url"));
    RepositoryLink repository =
        RepositoryLinks.parseUrl(url)
            .orElseThrow(() -> new BadRecordException("repo_url: is no repository: " + url))
            .withOrigin(FoundIn.LINK_DUMP, link.trueOrFalse("is_official"));
    PaperIds ids = ids(link, "paper_arxiv_id", "paper_url_abs", "paper_url_pdf");
    return begin(link.text("paper_title"), ids).repositories(List.of(repository)).build();
  }

  private PaperRecord paper(JsonObject paper) {
    PaperIds ids = ids(paper, "arxiv_id", "url_abs", "url_pdf");
    String text = paper.text("abstract");
    return begin(paper.text("title"), ids)
        .abstractText(text)
        .authors(paper.texts("authors").stream().map(Authorship::of).toList())
        .published(date(paper))
        .keyphrases(keyphrases(paper))
        .repositories(
            text == null
                ? List.of()
                : RepositoryLinks.find(text).stream()
                    .map(link -> link.withOrigin(FoundIn.ABSTRACT, null))
                    .toList())
        .venue(paper.anyText("proceeding", "conference"))
        .build();
  }

  private PaperRecordBuilder begin(@Nullable String title, PaperIds ids) {
    if (title == null && ids.isEmpty()) {
      throw new BadRecordException("the paper has neither a title nor an identifier");
    }
    PaperRecordBuilder record =
        title == null ? PaperRecord.identified(ids, source) : PaperRecord.titled(title, source);
    return record.ids(ids);
  }

  private static PaperIds ids(JsonObject entry, String arxiv, String page, String pdf) {
    return new KnownIds()
        .arxiv(entry.id(arxiv))
        .url(entry.text(page))
        .url(entry.text(pdf))
        .doi(doiUrl(entry.text(page)))
        .build();
  }

  private static @Nullable String doiUrl(@Nullable String url) {
    return url != null && url.matches("(?i)https?://(?:dx\\.)?doi\\.org/.+") ? url : null;
  }

  private static @Nullable PartialDate date(JsonObject paper) {
    String date = paper.text("date");
    return date == null
        ? null
        : PartialDate.parse(date)
            .orElseThrow(() -> new BadRecordException("date: is no date: " + date));
  }

  /// The tasks that the paper works on and the methods that it uses.
  private static List<String> keyphrases(JsonObject paper) {
    Stream<String> methods =
        paper.objects("methods").stream()
            .map(method -> method.anyText("full_name", "name"))
            .filter(Objects::nonNull);
    return Stream.concat(paper.texts("tasks").stream(), methods).distinct().toList();
  }
}
