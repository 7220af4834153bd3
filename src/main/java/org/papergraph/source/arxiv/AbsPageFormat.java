package org.papergraph.source.arxiv;

import java.util.regex.Pattern;
import org.papergraph.source.Preview;
import org.papergraph.source.SourceFormat;
import org.papergraph.source.SourceParser;

/// Recognises the page of one paper by the tag that only arXiv has among those for scholars.
public final class AbsPageFormat implements SourceFormat {
  private static final Pattern TAG =
      Pattern.compile("(?i)<meta\\s[^>]{0,200}?\\bname=[\"']?citation_arxiv_id\\b");

  @Override
  public String description() {
    return "arXiv's abs pages (HTML)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isHtml() && TAG.matcher(preview.text()).find();
  }

  @Override
  public SourceParser parser() {
    return new AbsPageParser();
  }
}
