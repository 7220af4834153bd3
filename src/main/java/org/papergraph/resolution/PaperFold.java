package org.papergraph.resolution;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.ArxivId;
import org.papergraph.model.AttestedRecord;
import org.papergraph.model.Doi;
import org.papergraph.model.Paper;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PartialDate;

/// Several records of one paper, folded into the paper. The same records in any order give the same
/// paper.
final class PaperFold {
  private static final Comparator<PartialDate> PRECISE_THEN_EARLY =
      comparing((PartialDate date) -> -date.iso().length()).thenComparing(PartialDate::iso);

  private final List<AttestedRecord> bestFirst;

  private PaperFold(Collection<AttestedRecord> records) {
    bestFirst = RecordRank.bestFirst(records.stream());
  }

  /// @param id the node id that the paper gets
  /// @param doi the DOI that is the paper's alone
  static Paper fold(String id, @Nullable Doi doi, Collection<AttestedRecord> records) {
    return new PaperFold(records).paper(id, doi);
  }

  private Paper paper(String id, @Nullable Doi doi) {
    String told = first(PaperRecord::title);
    String title = told == null ? id.substring("paper:".length()) : told;
    ArxivId arxiv = arxivId();
    PartialDate published =
        records()
            .map(PaperRecord::published)
            .filter(Objects::nonNull)
            .min(PRECISE_THEN_EARLY)
            .orElse(null);
    PartialDate updated = updated();
    AuthorsFold authors = AuthorsFold.of(bestFirst);
    return new Paper(
        id,
        title,
        told == null ? null : TitleKey.of(told).orNull(),
        whole(PaperRecord::abstractText),
        first(PaperRecord::titleJa),
        whole(PaperRecord::abstractJa),
        arxiv,
        doi,
        published,
        updated,
        date(arxiv, published, updated),
        authors.count(),
        upvotes(),
        first(PaperRecord::venue),
        keyphrases(),
        AuthorIdentity.resolve(authors.authors()),
        CategoriesFold.of(bestFirst),
        RepositoriesFold.of(bestFirst));
  }

  /// The highest version that a record names.
  private @Nullable ArxivId arxivId() {
    return records()
        .map(Attesting::arxivId)
        .filter(Objects::nonNull)
        .max(comparing(ArxivId::version).thenComparing(ArxivId::value))
        .orElse(null);
  }

  private @Nullable PartialDate updated() {
    return records()
        .map(PaperRecord::updated)
        .filter(Objects::nonNull)
        .max(comparing(PartialDate::lastDay).thenComparing(PartialDate::iso))
        .orElse(null);
  }

  /// A year says less than the month that the arXiv id tells.
  private static @Nullable LocalDate date(
      @Nullable ArxivId arxiv, @Nullable PartialDate published, @Nullable PartialDate updated) {
    if (published != null && (arxiv == null || published.iso().length() > 4)) {
      return published.firstDay();
    }
    if (arxiv != null) {
      return arxiv.month().firstDay();
    }
    return updated == null ? null : updated.firstDay();
  }

  private @Nullable Integer upvotes() {
    return bestFirst.stream()
        .sorted(RecordRank.NEWEST_CAPTURE_FIRST)
        .map(attested -> attested.record().upvotes())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private List<String> keyphrases() {
    Map<String, String> phrases = new LinkedHashMap<>();
    Revisions.current(bestFirst, PaperRecord::keyphrases).stream()
        .flatMap(attested -> attested.record().keyphrases().stream())
        .filter(phrase -> !phrase.isBlank())
        .forEach(phrase -> phrases.putIfAbsent(Letters.fold(phrase), phrase));
    return List.copyOf(phrases.values());
  }

  private @Nullable String first(Function<PaperRecord, @Nullable String> field) {
    for (AttestedRecord attested : bestFirst) {
      String value = field.apply(attested.record());
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /// The first text that is not an excerpt, else the longest one.
  private @Nullable String whole(Function<PaperRecord, @Nullable String> field) {
    String longest = null;
    for (AttestedRecord attested : bestFirst) {
      String text = field.apply(attested.record());
      if (text != null && !isExcerpt(text)) {
        return text;
      }
      longest =
          text != null && (longest == null || text.length() > longest.length()) ? text : longest;
    }
    return longest;
  }

  private static boolean isExcerpt(String text) {
    return text.endsWith("…")
        || text.endsWith("...")
        || text.endsWith("[…]")
        || text.endsWith("[...]");
  }

  private Stream<PaperRecord> records() {
    return bestFirst.stream().map(AttestedRecord::record);
  }
}
