package org.papergraph.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Collects what a source says about a paper.
public final class PaperRecordBuilder {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final @Nullable String title;
  private final Source source;
  private PaperIds ids = PaperIds.NONE;
  private @Nullable String abstractText;
  private @Nullable String titleJa;
  private @Nullable String abstractJa;
  private List<Authorship> authors = List.of();
  private @Nullable Integer authorCount;
  private @Nullable PartialDate published;
  private @Nullable PartialDate updated;
  private List<Category> categories = List.of();
  private List<String> keyphrases = List.of();
  private List<RepositoryLink> repositories = List.of();
  private List<Reference> references = List.of();
  private @Nullable String venue;
  private @Nullable Integer upvotes;

  PaperRecordBuilder(@Nullable String title, Source source) {
    this.title = title == null ? null : SPACE.matcher(title.strip()).replaceAll(" ");
    this.source = source;
  }

  public PaperRecordBuilder ids(PaperIds ids) {
    this.ids = ids;
    return this;
  }

  public PaperRecordBuilder abstractText(@Nullable String text) {
    this.abstractText = orNull(text);
    return this;
  }

  public PaperRecordBuilder titleJa(@Nullable String text) {
    this.titleJa = orNull(text);
    return this;
  }

  public PaperRecordBuilder abstractJa(@Nullable String text) {
    this.abstractJa = orNull(text);
    return this;
  }

  public PaperRecordBuilder authors(List<Authorship> authors) {
    this.authors = new ArrayList<>(authors);
    return this;
  }

  public PaperRecordBuilder authorCount(@Nullable Integer count) {
    this.authorCount = count;
    return this;
  }

  public PaperRecordBuilder published(@Nullable PartialDate date) {
    this.published = date;
    return this;
  }

  public PaperRecordBuilder updated(@Nullable PartialDate date) {
    this.updated = date;
    return this;
  }

  public PaperRecordBuilder categories(List<Category> categories) {
    this.categories = categories;
    return this;
  }

  public PaperRecordBuilder keyphrases(List<String> keyphrases) {
    this.keyphrases = keyphrases;
    return this;
  }

  public PaperRecordBuilder repositories(List<RepositoryLink> repositories) {
    this.repositories = repositories;
    return this;
  }

  public PaperRecordBuilder references(List<Reference> references) {
    this.references = references;
    return this;
  }

  public PaperRecordBuilder venue(@Nullable String venue) {
    this.venue = orNull(venue);
    return this;
  }

  public PaperRecordBuilder upvotes(@Nullable Integer upvotes) {
    this.upvotes = upvotes;
    return this;
  }

  public PaperRecord build() {
    return new PaperRecord(
        ids,
        title,
        abstractText,
        titleJa,
        abstractJa,
        authors,
        authorCount,
        published,
        updated,
        categories,
        keyphrases,
        repositories,
        references,
        venue,
        upvotes,
        source);
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
