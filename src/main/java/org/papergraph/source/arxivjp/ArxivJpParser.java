package org.papergraph.source.arxivjp;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.papergraph.source.Capture;
import org.papergraph.source.Page;
import org.papergraph.source.Parsed;
import org.papergraph.source.SourceParser;
import org.papergraph.source.UnreadableCaptureException;

/// Reads a page of arxiv.jp, HTML or text, or an answer of its REST API.
public final class ArxivJpParser implements SourceParser {

  @Override
  public Stream<Parsed> parse(Capture capture) throws IOException {
    Page page = Page.of(capture);
    List<RawPost> posts =
        switch (kind(page)) {
          case JSON -> RestPosts.in(page);
          case HTML -> HtmlPosts.in(page);
          case TEXT -> TextPosts.in(Line.linesOf(page.text()));
        };
    if (posts.isEmpty()) {
      throw new UnreadableCaptureException(
          "is a page of arxiv.jp without a post: save an archive page or a single post");
    }
    return posts.stream().map(new PostReader(page)::read);
  }

  private enum Kind {
    JSON,
    HTML,
    TEXT
  }

  private static Kind kind(Page page) {
    String begin = page.text().stripLeading();
    return begin.startsWith("[") || begin.startsWith("{")
        ? Kind.JSON
        : page.isHtml() ? Kind.HTML : Kind.TEXT;
  }
}
