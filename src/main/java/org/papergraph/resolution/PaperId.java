package org.papergraph.resolution;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.AttestedRecord;
import org.papergraph.model.PaperRecord;

/// Node ids of papers: by arXiv id, else by DOI, else by another identifier, else by title and what
/// else tells the paper apart.
final class PaperId {
  private static final int SLUG_LENGTH = 60;

  private PaperId() {}

  /// The id that a paper has by this record alone.
  static String of(AttestedRecord attested) {
    if (attested.keys().arxiv() != null) {
      return "paper:arxiv:" + attested.keys().arxiv();
    }
    if (attested.keys().doi() != null) {
      return "paper:doi:" + attested.keys().doi();
    }
    if (!attested.keys().others().isEmpty()) {
      return "paper:" + attested.keys().others().getFirst();
    }
    String title = title(attested.record());
    String words = TitleKey.words(title);
    String hash = Digest.hex(attested.keys().titleKey() + "\n" + distinction(attested), 8);
    String slug = slug(words);
    return "paper:title:" + (slug.isEmpty() ? "" : slug + "-") + hash;
  }

  /// The id of a paper with these records: the best that one of them gives, the smallest of equals.
  static String of(Cluster paper) {
    return paper.bestFirst().stream()
        .min(comparing(PaperId::grade).thenComparing(PaperId::of))
        .map(PaperId::of)
        .orElseThrow();
  }

  private static int grade(AttestedRecord attested) {
    PaperRecord record = attested.record();
    if (attested.keys().arxiv() != null) {
      return 0;
    }
    if (attested.keys().doi() != null) {
      return 1;
    }
    if (!attested.keys().others().isEmpty()) {
      return 2;
    }
    if (record.authors().isEmpty()) {
      return record.authorCount() == null ? 6 : 5;
    }
    return AuthorsFold.isComplete(record) ? 3 : 4;
  }

  /// What tells papers of one title apart: authors, else their number, else, where the title alone
  /// joins nothing, the record itself.
  private static String distinction(AttestedRecord attested) {
    PaperRecord record = attested.record();
    if (!record.authors().isEmpty()) {
      return record.authors().stream()
          .map(authorship -> NameKey.of(authorship.nameAsPrinted()).value())
          .sorted()
          .collect(Collectors.joining("\n"));
    }
    if (record.authorCount() != null) {
      return "count " + record.authorCount();
    }
    return TitleKey.of(title(record)).distinctive() ? "" : "record " + attested.key();
  }

  private static String title(PaperRecord record) {
    return Objects.requireNonNull(record.title(), "a record has a title or an identifier");
  }

  /// The title's first words, as many as stay readable in a URL.
  private static String slug(String words) {
    StringBuilder slug = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      String plain = word.replaceAll("[^a-z0-9]", "");
      if (slug.length() + plain.length() >= SLUG_LENGTH) {
        break;
      }
      slug.append(slug.isEmpty() || plain.isEmpty() ? "" : "-").append(plain);
    }
    return slug.toString();
  }

  /// The DOI of a paper: the best record's.
  static @Nullable String doi(List<AttestedRecord> bestFirst) {
    return bestFirst.stream()
        .map(record -> record.keys().doi())
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
