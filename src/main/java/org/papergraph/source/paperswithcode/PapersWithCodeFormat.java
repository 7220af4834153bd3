package org.papergraph.source.paperswithcode;

import java.io.IOException;
import java.util.stream.Stream;
import org.papergraph.source.Capture;
import org.papergraph.source.JsonItems;
import org.papergraph.source.Parsed;
import org.papergraph.source.Preview;
import org.papergraph.source.SourceFormat;
import org.papergraph.source.SourceParser;
import tools.jackson.databind.node.ObjectNode;

/// The dumps `papers-with-abstracts` and `links-between-papers-and-code`, told by their addresses
/// of papers.
public final class PapersWithCodeFormat implements SourceFormat {
  static final String PROVIDER = "paperswithcode.com";

  private static final JsonItems ITEMS = JsonItems.under("results", "data");

  @Override
  public String description() {
    return "dumps of Papers with Code (papers with abstracts, links to code; JSON)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return ITEMS.preview(preview).stream().anyMatch(PapersWithCodeFormat::isOwn);
  }

  @Override
  public SourceParser parser() {
    return PapersWithCodeFormat::parse;
  }

  private static Stream<Parsed> parse(Capture capture) throws IOException {
    return ITEMS.parse(capture, new DumpRecords(capture.source(PROVIDER, null, null)));
  }

  private static boolean isOwn(ObjectNode object) {
    return object.has("paper_url")
        && (object.has("repo_url") || object.has("url_abs") || object.has("arxiv_id"));
  }
}
