package org.papergraph.source.arxiv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.ArxivId;
import org.papergraph.model.Authorship;
import org.papergraph.model.Category;
import org.papergraph.model.Doi;
import org.papergraph.model.FoundIn;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PartialDate;
import org.papergraph.model.RepositoryLink;
import org.papergraph.model.Source;
import org.papergraph.source.BadRecordException;
import org.papergraph.source.RepositoryLinks;

/// Collects the fields that all of arXiv's formats share, as they are printed there, and makes the
/// record of them. A field that is missing is null or blank.
final class ArxivPaper {
  static final String PROVIDER = "arxiv.org";

  private @Nullable ArxivId id;
  private String title = "";
  private String abstractText = "";
  private String comment = "";
  private String venue = "";
  private String doi = "";
  private List<Authorship> authors = List.of();
  private @Nullable Integer authorCount;
  private @Nullable PartialDate published;
  private @Nullable PartialDate updated;
  private final Map<String, Category> categories = new LinkedHashMap<>();

  /// @param printed in any form that names the id, with its version or without
  /// @throws BadRecordException where it names none
  ArxivPaper id(@Nullable String printed) {
    if (printed == null || printed.isBlank()) {
      throw new BadRecordException("has no arXiv id");
    }
    id =
        ArxivId.parse(printed)
            .orElseThrow(() ->
                new BadRecordException(
                    "has an id that is none of arXiv's: \"" + printed.strip() + "\""));
    return this;
  }

  /// The version that this record tells of, where the id does not name it.
  ArxivPaper version(int version) {
    if (id != null && id.version() == 0) {
      id = new ArxivId(id.value(), version);
    }
    return this;
  }

  ArxivPaper title(@Nullable String printed) {
    title = orEmpty(printed);
    return this;
  }

  ArxivPaper abstractText(@Nullable String printed) {
    abstractText = orEmpty(printed);
    return this;
  }

  ArxivPaper comment(@Nullable String printed) {
    comment = orEmpty(printed);
    return this;
  }

  ArxivPaper venue(@Nullable String printed) {
    venue = orEmpty(printed);
    return this;
  }

  ArxivPaper doi(@Nullable String printed) {
    doi = orEmpty(printed);
    return this;
  }

  ArxivPaper authors(List<Authorship> list) {
    authors = list;
    return this;
  }

  ArxivPaper authorCount(@Nullable Integer count) {
    authorCount = count;
    return this;
  }

  ArxivPaper published(@Nullable PartialDate date) {
    published = date;
    return this;
  }

  ArxivPaper updated(@Nullable PartialDate date) {
    updated = date;
    return this;
  }

  /// Adds categories; of a code that comes twice the first counts.
  ArxivPaper categories(List<Category> more) {
    more.forEach(category -> categories.putIfAbsent(category.code(), category));
    return this;
  }

  /// @throws BadRecordException where what makes a record is missing
  PaperRecord record(Source source) {
    String plainTitle = ArxivText.line(title);
    if (id == null) {
      throw new BadRecordException("has no arXiv id");
    }
    if (plainTitle.isEmpty()) {
      throw new BadRecordException("has no title");
    }
    return PaperRecord.titled(plainTitle, source)
        .ids(new PaperIds(id, journalDoi().orElse(null), Map.of()))
        .abstractText(ArxivText.paragraphs(abstractText))
        .authors(authors)
        .authorCount(authorCount)
        .published(published)
        .updated(updated)
        .categories(List.copyOf(categories.values()))
        .repositories(repositories())
        .venue(ArxivText.line(venue))
        .build();
  }

  private Optional<Doi> journalDoi() {
    return Doi.parse(doi);
  }

  private List<RepositoryLink> repositories() {
    List<RepositoryLink> links = new ArrayList<>();
    for (RepositoryLink link : RepositoryLinks.find(abstractText)) {
      links.add(link.withOrigin(FoundIn.ABSTRACT, null));
    }
    for (RepositoryLink link : RepositoryLinks.find(comment)) {
      links.add(link.withOrigin(FoundIn.COMMENT, null));
    }
    return RepositoryLinks.distinct(links);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
