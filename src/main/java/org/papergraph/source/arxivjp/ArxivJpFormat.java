package org.papergraph.source.arxivjp;

import java.util.regex.Pattern;
import org.papergraph.source.Preview;
import org.papergraph.source.SourceFormat;
import org.papergraph.source.SourceParser;

/// Recognises pages of arxiv.jp by the labels of their posts.
public final class ArxivJpFormat implements SourceFormat {
  private static final Pattern FIRST_LABEL =
      Pattern.compile("(?:^|>)\\s{0,99}要約(?:\\s|<|[(\\uFF08])", Pattern.MULTILINE);
  private static final Pattern OTHER_LABEL =
      Pattern.compile(
          "要約\\s?[(\\uFF08]オリジナル[)\\uFF09]|(?i:arxiv)\\s?情報|提供元\\s?[,、\\uFF0C]\\s?利用サービス");
  private static final Pattern FOOTER = Pattern.compile("カテゴリー ?[:\\uFF1A]");
  private static final Pattern SITE =
      Pattern.compile("(?i)\\bhref\\s?=\\s?[\"']?https?://(?:www\\.)?arxiv\\.jp/");

  @Override
  public String description() {
    return "arxiv.jp archive pages and posts (HTML, text, WordPress's REST answers)";
  }

  @Override
  public boolean recognises(Preview preview) {
    if (preview.isJson()) {
      return RestPosts.recognises(preview.text());
    }
    String text = preview.text();
    boolean begins = FIRST_LABEL.matcher(text).find();
    if (OTHER_LABEL.matcher(text).find()) {
      return begins || FOOTER.matcher(text).find();
    }
    // Excerpts end before the second label.
    return begins && preview.isHtml() && SITE.matcher(text).find();
  }

  @Override
  public SourceParser parser() {
    return new ArxivJpParser();
  }
}
