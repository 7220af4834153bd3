package org.papergraph.source.openalex;

import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.source.Capture;
import org.papergraph.source.JsonItems;
import org.papergraph.source.Parsed;
import org.papergraph.source.Preview;
import org.papergraph.source.SourceFormat;
import org.papergraph.source.SourceParser;
import tools.jackson.databind.node.ObjectNode;

/// JSON of OpenAlex, told by the addresses that its ids are.
public final class OpenAlexFormat implements SourceFormat {
  static final String PROVIDER = "openalex.org";

  /// What a work has that says nothing of the paper, and much of it.
  private static final JsonItems ITEMS =
      JsonItems.under("results")
          .without("counts_by_year", "related_works", "mesh", "sustainable_development_goals");

  private static final Pattern ID =
      Pattern.compile("https?://(?:api\\.)?openalex\\.org/(?:[a-z]+/)?[A-Z]\\d+");

  @Override
  public String description() {
    return "OpenAlex works (API answers, snapshot lines; JSON)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return ITEMS.preview(preview).stream().anyMatch(OpenAlexFormat::isOwn);
  }

  @Override
  public SourceParser parser() {
    return OpenAlexFormat::parse;
  }

  private static Stream<Parsed> parse(Capture capture) throws IOException {
    return ITEMS.parse(capture, new WorkRecords(capture.source(PROVIDER, null, null)));
  }

  private static boolean isOwn(ObjectNode object) {
    return ID.matcher(object.path("id").asString("")).matches()
        || object.path("meta").has("db_response_time_ms")
        || isError(object);
  }

  /// `{"error": "Invalid query parameters error.", "message": "…"}`
  static boolean isError(ObjectNode object) {
    return object.size() == 2
        && object.path("error").isString()
        && object.path("message").isString();
  }
}
