package org.papergraph.source.arxiv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.papergraph.source.BadRecordException;
import org.papergraph.source.XmlElement;

/// A record of OAI-PMH with metadata in one of arXiv's own two forms, or such metadata alone.
final class OaiRecord {
  private OaiRecord() {}

  static ArxivPaper read(XmlElement record) {
    XmlElement metadata = record.name().equals("record") ? metadata(record) : record;
    ArxivPaper paper =
        new ArxivPaper()
            .id(metadata.textOf("id"))
            .title(metadata.textOf("title"))
            .abstractText(metadata.textOf("abstract"))
            .comment(metadata.textOf("comments"))
            .venue(metadata.textOf("journal-ref"))
            .doi(metadata.textOf("doi"))
            .categories(SubjectClasses.list(metadata.textOf("categories")))
            .categories(SubjectClasses.field(metadata.textOf("msc-class")))
            .categories(SubjectClasses.field(metadata.textOf("acm-class")));
    return metadata.name().equals("arXivRaw")
        ? raw(metadata, paper)
        : paper
            .authors(Collaborations.authorships(authors(metadata)))
            .published(ArxivDates.iso(metadata.textOf("created"), "date of creation"))
            .updated(ArxivDates.iso(metadata.textOf("updated"), "date of its update"));
  }

  /// An author's affiliations, one after the other.
  static @Nullable String affiliation(XmlElement author) {
    String printed =
        author.children("affiliation").stream()
            .map(XmlElement::text)
            .filter(text -> !text.isBlank())
            .map(ArxivText::fold)
            .collect(Collectors.joining("; "));
    return printed.isEmpty() ? null : printed;
  }

  private static ArxivPaper raw(XmlElement metadata, ArxivPaper paper) {
    String authors = metadata.textOf("authors");
    Versions versions = new Versions();
    for (XmlElement version : metadata.children("version")) {
      versions.add(version.attribute("version"), version.textOf("date"));
    }
    if (authors != null) {
      paper.authors(Collaborations.authorships(AuthorText.split(authors)));
    }
    return versions.on(paper);
  }

  private static XmlElement metadata(XmlElement record) {
    XmlElement header = record.child("header");
    if (header != null && header.attribute("status").equals("deleted")) {
      throw new BadRecordException(
          "%s was deleted on %s"
              .formatted(header.textOf("identifier"), header.textOf("datestamp")));
    }
    XmlElement metadata = record.child("metadata");
    if (metadata == null || metadata.children().isEmpty()) {
      throw new BadRecordException("has no metadata");
    }
    XmlElement form = metadata.children().getFirst();
    return switch (form.name()) {
      case "arXiv", "arXivRaw" -> form;
      default ->
          throw new BadRecordException(
              "has metadata in the form <%s>: ask for metadataPrefix=arXiv or arXivRaw"
                  .formatted(form.name()));
    };
  }

  private static List<PrintedAuthor> authors(XmlElement metadata) {
    List<PrintedAuthor> authors = new ArrayList<>();
    XmlElement list = metadata.child("authors");
    for (XmlElement author : list == null ? List.<XmlElement>of() : list.children("author")) {
      authors.add(
          PrintedAuthor.of(
              joined(author, "keyname"),
              joined(author, "forenames"),
              joined(author, "suffix"),
              affiliation(author)));
    }
    return authors;
  }

  private static String joined(XmlElement author, String part) {
    return author.children(part).stream().map(XmlElement::text).collect(Collectors.joining(" "));
  }
}
