package org.papergraph.source.arxivjp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.Category;
import org.papergraph.source.Page;
import org.papergraph.source.PrintedCategories;

/// Finds the posts in the markup of the site's theme (Twenty Ten).
final class HtmlPosts {
  private static final String POST = ".hentry";
  private static final String TITLE = ".entry-title";
  private static final String BODY = ".entry-content, .entry-summary";
  private static final String CATEGORY = ".entry-utility a[rel~=\\bcategory\\b]";
  private static final Pattern PAGE_END =
      Pattern.compile("</(?:body|html)\\b", Pattern.CASE_INSENSITIVE);

  private HtmlPosts() {}

  static List<RawPost> in(Page page) {
    Document document =
        Parser.htmlParser().setTrackPosition(true).parseInput(page.text(), "https://arxiv.jp/");
    boolean complete = PAGE_END.matcher(page.text()).find();
    List<RawPost> posts = new ArrayList<>();
    // A post within a post has lost the end tag of the one before it.
    for (Element post : document.select(POST)) {
      posts.add(read(post, posts.size() + 1, complete));
    }
    List<Line> lines = HtmlLines.of(document.body());
    if (posts.isEmpty()) {
      // Another theme, or a page that a reader's view has simplified: the labels are still there.
      return TextPosts.in(lines);
    }
    long outside = labels(lines) - labels(document.select(POST));
    if (outside > 0) {
      posts.add(
          RawPost.defective(
              "page",
              null,
              "is not marked as a post: %d abstracts stand outside of all posts"
                  .formatted(outside)));
    }
    return posts;
  }

  private static long labels(List<Line> lines) {
    return lines.stream().filter(Label.INFO::is).count();
  }

  private static long labels(Elements posts) {
    return posts.stream()
        .filter(post -> !post.parents().is(POST))
        .mapToLong(post -> labels(HtmlLines.of(post)))
        .sum();
  }

  private static RawPost read(Element post, int number, boolean complete) {
    String place = post.id().isEmpty() ? "post " + number : post.id();
    String title = title(post);
    if (!complete && post.endSourceRange().isImplicit()) {
      return RawPost.defective(place, title, RawPost.CUT_OFF);
    }
    Element body = post.selectFirst(BODY);
    if (body == null || !post.equals(body.closest(POST))) {
      return RawPost.defective(place, title, PostReader.NO_LABELS);
    }
    return new RawPost(place, title, lines(body), categories(post), null);
  }

  private static List<Line> lines(Element body) {
    List<Line> lines = HtmlLines.of(body);
    boolean inOneRun = lines.stream().noneMatch(line -> Label.of(line).isPresent());
    return inOneRun && !lines.isEmpty() ? Label.unfold(lines.getFirst()) : lines;
  }

  private static @Nullable String title(Element post) {
    Element title = post.selectFirst(TITLE);
    String text = title == null ? "" : Line.fold(title.text());
    return text.isEmpty() ? null : text;
  }

  private static List<Category> categories(Element post) {
    List<Category> categories = new ArrayList<>();
    for (Element link : post.select(CATEGORY)) {
      if (!post.equals(link.closest(POST))) {
        continue;
      }
      categories.addAll(PrintedCategories.of(Line.fold(link.text()), false));
    }
    return categories;
  }
}
