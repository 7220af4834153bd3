package org.papergraph.graph.bulk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The files that the importer reads, one for each label and relationship type, with the columns
/// that [org.papergraph.graph.write.PaperRows] fills. The order is the one in which they are
/// imported.
public enum ImportFile {
  PAPERS(
      "Paper",
      "id:ID(Paper)",
      "dateKey",
      "title",
      "titleKey",
      "titleJa",
      "abstract",
      "abstractJa",
      "arxivId",
      "arxivVersion:long",
      "doi",
      "published",
      "updated",
      "date",
      "authorCount:long",
      "upvotes:long",
      "venue",
      "keyphrases:string[]"),
  AUTHORS(
      "Author",
      "id:ID(Author)",
      "nameKey",
      "names:string[]",
      "displayName",
      "orcid",
      "paperCount:long",
      "rankKey"),
  CATEGORIES("Category", "id:ID(Category)", "code", "scheme", "name"),
  REPOSITORIES(
      "Repository", "id:ID(Repository)", "key", "host", "owner", "name", "fullName", "url", "kind"),
  CAPTURES("Capture", "id:ID(Capture)", "provider", "name", "digest", "translator", "capturedAt"),
  IDENTIFIERS("Identifier", "id:ID(Identifier)"),
  ABSORBED_IDS("AbsorbedId", "id:ID(AbsorbedId)"),
  AUTHORED(
      "AUTHORED",
      ":START_ID(Author)",
      ":END_ID(Paper)",
      "position:long",
      "nameAsPrinted",
      "affiliation",
      "orcid",
      "confidence:double"),
  IN_CATEGORY(
      "IN_CATEGORY", ":START_ID(Paper)", ":END_ID(Category)", "primary:boolean", "codes:string[]"),
  LINKS_TO("LINKS_TO", ":START_ID(Paper)", ":END_ID(Repository)", "path"),
  IDENTIFIED_BY("IDENTIFIED_BY", ":START_ID(Paper)", ":END_ID(Identifier)"),
  ATTESTED_BY(
      "ATTESTED_BY", ":START_ID(Paper)", ":END_ID(Capture)", "key", "doi", "titleKey", "record"),
  ABSORBED_INTO("ABSORBED_INTO", ":START_ID(AbsorbedId)", ":END_ID(Paper)"),
  CITES(
      "CITES",
      ":START_ID(Paper)",
      ":END_ID(Paper)",
      "basis",
      "attestedBy:string[]",
      "influential:boolean",
      "intents:string[]"),
  AWAITS(
      "AWAITS",
      ":START_ID(Paper)",
      ":END_ID(Identifier)",
      "entry:long",
      "rank:long",
      "resolved:boolean",
      "distinctive:boolean",
      "attestedBy:string[]",
      "firstAuthor",
      "year:long",
      "influential:boolean",
      "intents:string[]");

  private final String type;
  private final String header;
  private final boolean nodes;

  ImportFile(String type, String... columns) {
    this.type = type;
    this.header = String.join(",", columns);
    this.nodes = !columns[0].startsWith(":");
  }

  /// The label of its nodes or the type of its relationships.
  public String type() {
    return type;
  }

  public boolean holdsNodes() {
    return nodes;
  }

  /// `authored.csv`, which begins with the [#header()].
  public String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
  }

  public String header() {
    return header;
  }

  /// The names of the properties in the order of their columns.
  List<String> properties() {
    return Stream.of(header.split(",", -1))
        .filter(column -> !column.startsWith(":"))
        .map(column -> column.replaceFirst(":.*", ""))
        .toList();
  }
}
