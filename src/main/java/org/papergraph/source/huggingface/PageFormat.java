package org.papergraph.source.huggingface;

import java.util.regex.Pattern;
import org.papergraph.source.Preview;
import org.papergraph.source.SourceFormat;
import org.papergraph.source.SourceParser;

/// Hugging Face's paper pages, as HTML and as the plain text that a browser copies of one.
public final class PageFormat implements SourceFormat {
  /// Components of the page, cards, or what the page calls itself.
  private static final Pattern HTML =
      Pattern.compile(
          "(?i)data-target=\"DailyPapers\"|&quot;(?:dailyPapers|searchResults)&quot;"
              + "|&quot;paper&quot;:\\{&quot;|href=\"(?:https://huggingface\\.co)?/papers/\\d{4}\\.\\d{4}"
              + "|(?:rel=\"canonical\" href|property=\"og:url\" content)=\"https://huggingface\\.co/papers"
              + "|<title>(?:Daily|Trending) Papers - Hugging Face");

  private static final Pattern TEXT =
      Pattern.compile(
          "(?im)^[\\h#]*by\\h?AK and the research community\\h*$"
              + "|^\\h*[•·]\\h*\\d[\\d,]*\\h+authors?\\b"
              + "|^\\h*(?:Papers\\h+)?arxiv:\\d{4}\\.\\d{4,5}\\h*$"
              + "|^\\h*View arXiv page\\b");

  @Override
  public String description() {
    return "Hugging Face's paper pages (HTML, text)";
  }

  @Override
  public boolean recognises(Preview preview) {
    if (preview.isJson()) {
      return false;
    }
    return (preview.isHtml() ? HTML : TEXT).matcher(preview.text()).find();
  }

  @Override
  public SourceParser parser() {
    return new PageParser();
  }
}
