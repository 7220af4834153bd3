package org.papergraph.source.arxiv;

import java.util.regex.Pattern;
import org.papergraph.source.Preview;
import org.papergraph.source.SourceFormat;
import org.papergraph.source.SourceParser;

/// Recognises arXiv's lists of papers (`/list/cs.LG/recent`) by their classes, old and new.
public final class ListingFormat implements SourceFormat {
  private static final Pattern LISTING =
      Pattern.compile(
          "(?i)<dl id=[\"']?articles[\"']?[\\s>]|class=[\"']?list-(?:identifier|title mathjax)\\b");

  @Override
  public String description() {
    return "arXiv's listing pages (HTML)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isHtml() && LISTING.matcher(preview.text()).find();
  }

  @Override
  public SourceParser parser() {
    return new ListingParser();
  }
}
