package org.papergraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one capture says about one paper: nothing is guessed, what is unknown is null or empty.
///
/// @param title in the source's typography, white space folded; null where the source, as a list of
///   citations does, knows the paper by its identifiers alone
/// @param authors in printed order
/// @param authorCount where the source tells the number of authors but not all their names
/// @param published of the first version
/// @param updated of the latest version that the source knows
/// @param upvotes readers' votes at the time of the capture
public record PaperRecord(
    PaperIds ids,
    @Nullable String title,
    @Nullable String abstractText,
    @Nullable String titleJa,
    @Nullable String abstractJa,
    List<Authorship> authors,
    @Nullable Integer authorCount,
    @Nullable PartialDate published,
    @Nullable PartialDate updated,
    List<Category> categories,
    List<String> keyphrases,
    List<RepositoryLink> repositories,
    List<Reference> references,
    @Nullable String venue,
    @Nullable Integer upvotes,
    Source source) {

  public PaperRecord {
    if (title == null ? ids.isEmpty() : title.isBlank()) {
      throw new IllegalArgumentException("a paper without a title");
    }
    if (authorCount != null && authorCount < Math.max(1, authors.size())) {
      throw new IllegalArgumentException(
          "%d authors counted, %d named".formatted(authorCount, authors.size()));
    }
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    keyphrases = List.copyOf(keyphrases);
    repositories = List.copyOf(repositories);
    references = List.copyOf(references);
  }

  public static PaperRecordBuilder titled(String title, Source source) {
    return new PaperRecordBuilder(title, source);
  }

  /// A paper that the source knows by its identifiers alone.
  public static PaperRecordBuilder identified(PaperIds ids, Source source) {
    return new PaperRecordBuilder(null, source).ids(ids);
  }

  /// How many authors the paper has, where the source tells.
  public @Nullable Integer knownAuthorCount() {
    return authorCount != null || authors.isEmpty() ? authorCount : Integer.valueOf(authors.size());
  }
}
