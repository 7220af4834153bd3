package org.papergraph.source.arxiv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.Source;
import org.papergraph.source.BadRecordException;
import org.papergraph.source.JsonItem;
import org.papergraph.source.JsonObject;
import org.papergraph.source.JsonRecords;
import org.papergraph.source.Parsed;
import tools.jackson.databind.JsonNode;

/// Makes records of the papers of the metadata snapshot.
final class SnapshotPapers implements JsonRecords {
  private final Source source;

  SnapshotPapers(Source source) {
    this.source = source;
  }

  @Override
  public List<Parsed> read(JsonItem.Value item) {
    JsonObject paper = JsonObject.of(item);
    ArxivPaper record =
        new ArxivPaper()
            .id(raw(paper, "id"))
            .title(raw(paper, "title"))
            .abstractText(raw(paper, "abstract"))
            .comment(raw(paper, "comments"))
            .venue(raw(paper, "journal-ref"))
            .doi(raw(paper, "doi"))
            .categories(SubjectClasses.list(categories(paper)))
            .categories(SubjectClasses.field(raw(paper, "msc-class")))
            .categories(SubjectClasses.field(raw(paper, "acm-class")))
            .authors(Collaborations.authorships(authors(paper)));
    return List.of(new Parsed.Accepted(versions(paper).on(record).record(source)));
  }

  /// One text, or, in copies of the snapshot, a list.
  private static @Nullable String categories(JsonObject paper) {
    return paper.node().path("categories").isArray()
        ? String.join(" ", paper.texts("categories"))
        : raw(paper, "categories");
  }

  private static List<PrintedAuthor> authors(JsonObject paper) {
    List<PrintedAuthor> authors = new ArrayList<>();
    int index = 0;
    for (JsonNode author : paper.list("authors_parsed")) {
      authors.add(author(author, "authors_parsed[" + index++ + "]"));
    }
    String printed = authors.isEmpty() ? raw(paper, "authors") : null;
    return printed == null ? authors : AuthorText.split(printed);
  }

  /// `["Heath", "Robert W.", "Jr.", "Some University"]`
  private static PrintedAuthor author(JsonNode parts, String name) {
    if (!parts.isArray() || parts.isEmpty()) {
      throw new BadRecordException(
          name + ": is not an array of a last name, first names and suffix");
    }
    List<String> texts = new ArrayList<>(parts.size());
    for (JsonNode part : parts) {
      texts.add(part.isNull() ? "" : string(part, name));
    }
    String affiliation =
        String.join("; ", texts.stream().skip(3).filter(text -> !text.isBlank()).toList());
    return PrintedAuthor.of(
        texts.get(0),
        texts.size() > 1 ? texts.get(1) : "",
        texts.size() > 2 ? texts.get(2) : "",
        affiliation.isEmpty() ? null : affiliation);
  }

  private static Versions versions(JsonObject paper) {
    Versions versions = new Versions();
    for (JsonObject version : paper.objects("versions")) {
      String number = version.text("version");
      if (number == null) {
        throw new BadRecordException(version.path() + "version: is missing");
      }
      versions.add(number, version.text("created"));
    }
    return versions;
  }

  /// A text with its line breaks, which tell paragraphs.
  private static @Nullable String raw(JsonObject paper, String key) {
    JsonNode value = paper.node().path(key);
    return value.isMissingNode() || value.isNull() ? null : string(value, key);
  }

  private static String string(JsonNode value, String name) {
    if (!value.isString()) {
      throw new BadRecordException(
          "%s: is %s, not a string"
              .formatted(name, value.getNodeType().name().toLowerCase(Locale.ROOT)));
    }
    return JsonObject.wholeCharacters(value.stringValue(), name);
  }
}
