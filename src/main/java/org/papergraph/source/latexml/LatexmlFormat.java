package org.papergraph.source.latexml;

import java.util.regex.Pattern;
import org.papergraph.source.Preview;
import org.papergraph.source.SourceFormat;
import org.papergraph.source.SourceParser;

/// Recognises full text by the classes that LaTeXML gives to a document and to its bibliography.
public final class LatexmlFormat implements SourceFormat {
  private static final Pattern CLASS =
      Pattern.compile(
          "(?i)<[a-z]\\w*\\s[^<>]{0,400}?\\bclass\\s?=\\s?[\"']?[^\"'<>]{0,200}?"
              + "\\bltx_(?:document|bibliography|biblist|bibitem)(?![\\w-])");

  @Override
  public String description() {
    return "arXiv's HTML full text with its references (LaTeXML, ar5iv)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isHtml() && CLASS.matcher(preview.text()).find();
  }

  @Override
  public SourceParser parser() {
    return new LatexmlParser();
  }
}
