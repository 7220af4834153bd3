package org.papergraph.source.unarxive;

import java.io.IOException;
import java.util.stream.Stream;
import org.papergraph.source.Capture;
import org.papergraph.source.JsonItems;
import org.papergraph.source.Parsed;
import org.papergraph.source.Preview;
import org.papergraph.source.SourceFormat;
import org.papergraph.source.SourceParser;

/// Lines of unarXive, told by their papers' bibliographies.
public final class UnarxiveFormat implements SourceFormat {
  private static final String PROVIDER = "unarxive";

  private static final JsonItems ITEMS = JsonItems.under("data");

  @Override
  public String description() {
    return "unarXive (papers with their reference lists, JSON lines)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return ITEMS.preview(preview).stream()
        .anyMatch(object -> object.has("paper_id") && object.has("bib_entries"));
  }

  @Override
  public SourceParser parser() {
    return UnarxiveFormat::parse;
  }

  private static Stream<Parsed> parse(Capture capture) throws IOException {
    return ITEMS.parse(capture, new ReferenceLists(capture.source(PROVIDER, null, null)));
  }
}
