package org.papergraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry of a paper's reference list, each part where the source is certain of it.
///
/// @param ids of the cited paper
/// @param title of the cited paper
/// @param raw the entry as printed, white space folded
/// @param authors names of the cited paper's authors, the first one first; not all need be known
/// @param year in which the cited paper appeared
/// @param influential whether the source holds the citation for one that the citing paper builds
///   on; null where it does not tell
/// @param intents why it is cited, in the source's words: `background`, `methodology`, `result`
public record Reference(
    PaperIds ids,
    @Nullable String title,
    @Nullable String raw,
    List<String> authors,
    @Nullable Integer year,
    @Nullable Boolean influential,
    List<String> intents) {
  public Reference {
    if (ids.isEmpty() && title == null && raw == null) {
      throw new IllegalArgumentException(
          "a reference with neither identifier nor title nor the printed entry");
    }
    authors = List.copyOf(authors);
    intents = List.copyOf(intents);
  }

  /// A reference that is known by identifiers.
  public static Reference to(PaperIds ids) {
    return new Reference(ids, null, null, List.of(), null, null, List.of());
  }

  /// A reference as printed, of which the parts are not known.
  public static Reference printed(String raw) {
    return new Reference(PaperIds.NONE, null, raw, List.of(), null, null, List.of());
  }

  /// A reference that is known by its title.
  public static Reference titled(String title) {
    return new Reference(PaperIds.NONE, title, null, List.of(), null, null, List.of());
  }

  public Reference withIds(PaperIds ids) {
    return new Reference(ids, title, raw, authors, year, influential, intents);
  }

  public Reference withTitle(@Nullable String title) {
    return new Reference(ids, title, raw, authors, year, influential, intents);
  }

  public Reference withRaw(@Nullable String raw) {
    return new Reference(ids, title, raw, authors, year, influential, intents);
  }

  public Reference withAuthors(List<String> authors) {
    return new Reference(ids, title, raw, authors, year, influential, intents);
  }

  public Reference withYear(@Nullable Integer year) {
    return new Reference(ids, title, raw, authors, year, influential, intents);
  }

  public Reference withInfluence(@Nullable Boolean influential, List<String> intents) {
    return new Reference(ids, title, raw, authors, year, influential, intents);
  }
}
