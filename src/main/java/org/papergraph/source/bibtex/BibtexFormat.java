package org.papergraph.source.bibtex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.source.Preview;
import org.papergraph.source.SourceFormat;
import org.papergraph.source.SourceParser;

/// Recognises BibTeX by an entry that begins a line, with no more than a header before it.
public final class BibtexFormat implements SourceFormat {
  private static final int LONGEST_HEADER = 40;
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?m)^[ \\t]{0,8}@["
              + " \\t]*(?:(?i:comment|preamble)\\s*[{(]|(?i:string)\\s*[{(]\\s*[^\\s={}]+\\s*=|[A-Za-z]+\\s*[{(]\\s*[^\\s,={}\"]{0,200}(?:"
              + " [^\\s,={}\"]{1,80}){0,4}\\s*,\\s*(?:[A-Za-z][\\w:+.-]*\\s*=|[})]))");

  @Override
  public String description() {
    return "BibTeX and BibLaTeX files (.bib)";
  }

  @Override
  public boolean recognises(Preview preview) {
    if (preview.isHtml() || preview.isJson()) {
      return false;
    }
    Matcher entry = ENTRY.matcher(preview.text());
    return entry.find()
        && preview.text().substring(0, entry.start()).lines().limit(LONGEST_HEADER + 1L).count()
            <= LONGEST_HEADER;
  }

  @Override
  public SourceParser parser() {
    return new BibtexParser();
  }
}
