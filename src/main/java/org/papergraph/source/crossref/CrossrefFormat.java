package org.papergraph.source.crossref;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.source.Capture;
import org.papergraph.source.JsonItems;
import org.papergraph.source.Parsed;
import org.papergraph.source.Preview;
import org.papergraph.source.SourceFormat;
import org.papergraph.source.SourceParser;
import tools.jackson.databind.node.ObjectNode;

/// JSON of Crossref, told by what it says of a work's registration.
public final class CrossrefFormat implements SourceFormat {
  static final String PROVIDER = "crossref.org";

  private static final JsonItems ITEMS =
      JsonItems.under("message", "items")
          .without("assertion", "license", "link", "funder", "content-domain", "issn-type");

  /// Keys beside a DOI that only Crossref has; CSL-JSON has the others, too.
  private static final Set<String> OWN_KEYS =
      Set.of(
          "indexed",
          "deposited",
          "member",
          "prefix",
          "reference-count",
          "references-count",
          "is-referenced-by-count",
          "short-container-title",
          "journal-issue");

  @Override
  public String description() {
    return "Crossref works (API answers, public data file; JSON)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return ITEMS.preview(preview).stream().anyMatch(CrossrefFormat::isOwn);
  }

  @Override
  public SourceParser parser() {
    return CrossrefFormat::parse;
  }

  private static Stream<Parsed> parse(Capture capture) throws IOException {
    return ITEMS.parse(capture, new WorkRecords(capture.source(PROVIDER, null, null)));
  }

  private static boolean isOwn(ObjectNode object) {
    return object.path("message-type").isString()
        || (isWork(object) && (object.path("title").isArray() || hasOwnKey(object)));
  }

  static boolean isWork(ObjectNode object) {
    return object.path("DOI").isString() || (object.has("indexed") && object.has("publisher"));
  }

  private static boolean hasOwnKey(ObjectNode object) {
    return OWN_KEYS.stream().anyMatch(object::has);
  }
}
