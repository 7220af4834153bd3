package org.papergraph.resolution;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.ArxivId;
import org.papergraph.model.AttestedRecord;
import org.papergraph.model.PaperRecord;

/// What speaks for or against records being one paper.
///
/// @param names the author list, empty where no names are known
/// @param truncated whether more authors than these are known of
/// @param counts how many authors the records tell: versions may differ
/// @param updated the latest day of a version
/// @param distinctiveTitles the keys of those of its titles that hardly name two papers
record Evidence(
    @Nullable String arxiv,
    List<NameKey> names,
    boolean truncated,
    Set<Integer> counts,
    @Nullable Days published,
    @Nullable LocalDate updated,
    Set<String> distinctiveTitles) {

  static Evidence of(List<AttestedRecord> bestFirst) {
    List<PaperRecord> records = bestFirst.stream().map(AttestedRecord::record).toList();
    AuthorsFold authors = AuthorsFold.of(bestFirst);
    ArxivId arxiv =
        records.stream().map(Attesting::arxivId).filter(Objects::nonNull).findFirst().orElse(null);
    return new Evidence(
        arxiv == null ? null : arxiv.value(),
        authors.authors().stream().map(a -> NameKey.of(a.nameAsPrinted())).toList(),
        authors.count() == null || authors.count() > authors.authors().size(),
        records.stream()
            .map(PaperRecord::knownAuthorCount)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet()),
        records.stream()
            .map(record -> Days.ofPublication(record.published(), arxiv))
            .filter(Objects::nonNull)
            .min(comparing(Days::last).thenComparing(Days::first, reverseOrder()))
            .orElse(null),
        records.stream()
            .map(PaperRecord::updated)
            .filter(Objects::nonNull)
            .map(date -> date.lastDay())
            .max(naturalOrder())
            .orElse(null),
        records.stream()
            .map(PaperRecord::title)
            .filter(Objects::nonNull)
            .map(TitleKey::of)
            .filter(TitleKey::distinctive)
            .map(TitleKey::value)
            .collect(Collectors.toUnmodifiableSet()));
  }
}
