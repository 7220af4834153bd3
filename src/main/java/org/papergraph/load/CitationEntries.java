package org.papergraph.load;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.papergraph.graph.write.PaperRows;
import org.papergraph.model.CitationBasis;
import org.papergraph.model.KeyOwner;
import org.papergraph.model.PaperReference;
import org.papergraph.model.ResolvedPaper;
import org.papergraph.resolution.ReferencesFold;

/// The two sides of the join that makes references citations: which keys a paper has, and by which
/// keys its reference list names papers.
final class CitationEntries {
  private CitationEntries() {}

  /// As `write/owners-of-keys` finds them in the graph.
  static void owners(ResolvedPaper resolved, BiConsumer<String, Packer> entries, Packer entry) {
    var paper = resolved.paper();
    if (paper.arxivId() != null) {
      String key = "arxiv:" + paper.arxivId().value();
      entries.accept(key, owner(entry, key, paper.id(), true, null, null));
    }
    for (String doi : distinct(resolved, keys -> keys.doi())) {
      boolean answers = paper.doi() != null && paper.doi().value().equals(doi);
      entries.accept("doi:" + doi, owner(entry, "doi:" + doi, paper.id(), answers, null, null));
    }
    for (String identifier : PaperRows.identifiers(resolved)) {
      if (CitationBasis.of(identifier) == CitationBasis.IDENTIFIER) {
        entries.accept(identifier, owner(entry, identifier, paper.id(), true, null, null));
      }
    }
    String firstAuthor =
        paper.authors().isEmpty() ? null : paper.authors().getFirst().authorship().nameAsPrinted();
    Integer year = paper.date() == null ? null : Integer.valueOf(paper.date().getYear());
    for (String titleKey : distinct(resolved, keys -> keys.titleKey())) {
      String key = "title:" + titleKey;
      entries.accept(key, owner(entry, key, paper.id(), true, firstAuthor, year));
    }
  }

  /// One entry for each key of each entry of the list; the first of them tells all of the entry.
  static void references(ResolvedPaper resolved, BiConsumer<String, Packer> entries, Packer entry) {
    for (PaperReference reference : ReferencesFold.of(resolved.records())) {
      for (int rank = 0; rank < reference.keys().size(); rank++) {
        String key = reference.keys().get(rank);
        entry.text(key).text(resolved.paper().id()).number(reference.entry()).number(rank);
        if (rank == 0) {
          pack(entry, reference);
        }
        entries.accept(key, entry);
      }
    }
  }

  static KeyOwner owner(Packed entry, String key) {
    return new KeyOwner(key, entry.text(), entry.flag(), entry.textOrNull(), year(entry));
  }

  private static Packer owner(
      Packer entry,
      String key,
      String paperId,
      boolean answers,
      @Nullable String firstAuthor,
      @Nullable Integer year) {
    return entry
        .text(key)
        .text(paperId)
        .flag(answers)
        .text(firstAuthor)
        .text(year == null ? null : year.toString());
  }

  static void owner(Packer entry, KeyOwner owner) {
    entry
        .text(owner.paperId())
        .flag(owner.answers())
        .text(owner.firstAuthor())
        .text(owner.year() == null ? null : owner.year().toString());
  }

  private static void pack(Packer entry, PaperReference reference) {
    entry
        .texts(reference.keys())
        .flag(reference.distinctive())
        .text(reference.firstAuthor())
        .text(reference.year() == null ? null : reference.year().toString())
        .texts(reference.attestedBy())
        .flag(reference.influential())
        .texts(reference.intents());
  }

  static PaperReference reference(Packed packed, int entry) {
    return new PaperReference(
        entry,
        packed.texts(),
        packed.flag(),
        packed.textOrNull(),
        year(packed),
        packed.texts(),
        packed.flag(),
        packed.texts());
  }

  private static @Nullable Integer year(Packed packed) {
    String year = packed.textOrNull();
    return year == null ? null : Integer.valueOf(year);
  }

  private static List<String> distinct(
      ResolvedPaper resolved,
      java.util.function.Function<org.papergraph.model.PaperKeys, @Nullable String> key) {
    return resolved.records().stream()
        .map(record -> key.apply(record.keys()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
