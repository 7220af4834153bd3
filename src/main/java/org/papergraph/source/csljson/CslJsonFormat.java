package org.papergraph.source.csljson;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.source.Capture;
import org.papergraph.source.JsonItems;
import org.papergraph.source.Parsed;
import org.papergraph.source.Preview;
import org.papergraph.source.SourceFormat;
import org.papergraph.source.SourceParser;
import tools.jackson.databind.node.ObjectNode;

/// CSL-JSON, told by the types that CSL has.
public final class CslJsonFormat implements SourceFormat {
  static final String PROVIDER = "csl-json";

  private static final JsonItems ITEMS = JsonItems.under("items");

  /// The types of CSL 1.0.2.
  private static final Set<String> TYPES =
      Set.of(
          "article",
          "article-journal",
          "article-magazine",
          "article-newspaper",
          "bill",
          "book",
          "broadcast",
          "chapter",
          "classic",
          "collection",
          "dataset",
          "document",
          "entry",
          "entry-dictionary",
          "entry-encyclopedia",
          "event",
          "figure",
          "graphic",
          "hearing",
          "interview",
          "legal_case",
          "legislation",
          "manuscript",
          "map",
          "motion_picture",
          "musical_score",
          "pamphlet",
          "paper-conference",
          "patent",
          "performance",
          "periodical",
          "personal_communication",
          "post",
          "post-weblog",
          "regulation",
          "report",
          "review",
          "review-book",
          "software",
          "song",
          "speech",
          "standard",
          "thesis",
          "treaty",
          "webpage");

  /// Keys that tell records of other providers which have a type, too.
  private static final List<String> FOREIGN_KEYS =
      List.of("ids", "authors", "authorships", "paperId", "publishedAt", "versions");

  @Override
  public String description() {
    return "CSL-JSON (as Zotero exports it)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return ITEMS.preview(preview).stream().anyMatch(CslJsonFormat::isOwn);
  }

  @Override
  public SourceParser parser() {
    return CslJsonFormat::parse;
  }

  private static Stream<Parsed> parse(Capture capture) throws IOException {
    return ITEMS.parse(capture, new ItemRecords(capture.source(PROVIDER, null, null)));
  }

  private static boolean isOwn(ObjectNode object) {
    return TYPES.contains(object.path("type").asString(""))
        && FOREIGN_KEYS.stream().noneMatch(object::has)
        && (object.has("id") || object.has("title") || object.has("issued"));
  }
}
