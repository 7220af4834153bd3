package org.papergraph.source.dblp;

import java.util.regex.Pattern;
import org.papergraph.source.Preview;
import org.papergraph.source.SourceFormat;
import org.papergraph.source.SourceParser;

/// Recognises DBLP's XML by its document type or its root.
public final class DblpFormat implements SourceFormat {
  private static final Pattern ROOT =
      Pattern.compile(
          "\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--[^>]{0,2000}>\\s*)?(?:<!DOCTYPE\\s+dblp\\b|<dblp(?:person)?[\\s>])");

  @Override
  public String description() {
    return "DBLP's bibliography (XML)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return ROOT.matcher(preview.text()).lookingAt();
  }

  @Override
  public SourceParser parser() {
    return new DblpParser();
  }
}
