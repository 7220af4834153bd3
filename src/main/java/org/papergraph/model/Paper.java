package org.papergraph.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paper as all its sources together tell it.
///
/// @param id the node id: `paper:arxiv:2412.14711`
/// @param titleKey what spellings of one title have in common; null where it has no letter or digit
/// @param date the day by which the paper is ordered and counted: `published`, else the month that
///   its arXiv id tells, else `updated`
/// @param authors in printed order; fewer than `authorCount` where not all names are known
public record Paper(
    String id,
    String title,
    @Nullable String titleKey,
    @Nullable String abstractText,
    @Nullable String titleJa,
    @Nullable String abstractJa,
    @Nullable ArxivId arxivId,
    @Nullable Doi doi,
    @Nullable PartialDate published,
    @Nullable PartialDate updated,
    @Nullable LocalDate date,
    @Nullable Integer authorCount,
    @Nullable Integer upvotes,
    @Nullable String venue,
    List<String> keyphrases,
    List<PaperAuthor> authors,
    List<PaperCategory> categories,
    List<RepositoryLink> repositories) {
  public Paper {
    keyphrases = List.copyOf(keyphrases);
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    repositories = List.copyOf(repositories);
  }

  /// Its place among all papers by date: unknown dates first, ties by id.
  public String dateKey() {
    return (date == null ? "0000-00-00" : date.toString()) + " " + id;
  }
}
