package org.papergraph.source.arxivjp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the posts in a page's text. A post ends with its `カテゴリー` line; its title is the line
/// before `要約`, which the `カテゴリー` line confirms.
final class TextPosts {
  /// Under a title the theme prints when and by whom it was posted.
  private static final Pattern ENTRY_META =
      Pattern.compile("(?:投稿日|作成者|投稿者|公開日|更新日) ?[:\\uFF1A].*|\\d{4}年\\d{1,2}月\\d{1,2}日.*");

  private static final Pattern INLINE_BODY = Pattern.compile("要約 .*");

  private final List<RawPost> posts = new ArrayList<>();

  private TextPosts() {}

  static List<RawPost> in(List<Line> lines) {
    TextPosts text = new TextPosts();
    List<Line> block = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<Footer> footer = Footer.of(line);
      boolean lastLine = i == lines.size() - 1;
      if (footer.isPresent() && (footer.get().whole() || hasInfo(block))) {
        text.readBlock(block, footer.get(), line, lastLine && !footer.get().whole());
        block = new ArrayList<>();
      } else {
        block.add(line);
      }
    }
    text.readBlock(block, null, null, false);
    return text.posts;
  }

  private static boolean hasInfo(List<Line> block) {
    return block.stream().anyMatch(line -> Label.INFO.is(line) || Label.PROVIDER.is(line));
  }

  /// What stands between two footers: furniture, then a post. Several posts only where the footers
  /// of all but the last are missing.
  private void readBlock(
      List<Line> block, @Nullable Footer footer, @Nullable Line footerLine, boolean cutOff) {
    List<Integer> starts = starts(block);
    if (starts.isEmpty()) {
      readHeadless(block, footer, footerLine);
      return;
    }
    int from = 0;
    for (int i = 0; i < starts.size(); i++) {
      boolean last = i == starts.size() - 1;
      int start = starts.get(i);
      int end = last ? block.size() : titleIndex(block, from, starts.get(i + 1));
      List<Line> before = block.subList(from, start);
      List<Line> body = block.subList(start, end);
      if (last && footer != null && !cutOff) {
        posts.add(post(before, body, footer));
      } else {
        posts.add(RawPost.defective(place(before, body), title(before), RawPost.CUT_OFF));
      }
      from = end;
    }
  }

  private static RawPost post(List<Line> before, List<Line> body, Footer footer) {
    String title = title(before);
    String confirmed = footer.title();
    String place = place(before, body);
    if (confirmed != null && title != null && !Titles.stand(confirmed, before)) {
      return RawPost.defective(
          place, title, "is two posts mixed: its カテゴリー line ends the post “" + confirmed + "”");
    }
    if (confirmed != null && (title == null || !Titles.same(title, confirmed))) {
      title = confirmed;
    }
    return new RawPost(place, title, unfolded(body), footer.categories(), null);
  }

  /// Labels without the first one are the end of a post; without any label it is furniture, or a
  /// post of another kind if it has a footer.
  private void readHeadless(List<Line> block, @Nullable Footer footer, @Nullable Line footerLine) {
    Optional<Line> label = block.stream().filter(line -> Label.of(line).isPresent()).findFirst();
    if (label.isPresent()) {
      posts.add(
          RawPost.defective(
              "line " + label.get().number(), null, "begins before the page does: it has no 要約"));
    } else if (footer != null && footerLine != null) {
      posts.add(
          RawPost.defective("line " + footerLine.number(), footer.title(), PostReader.NO_LABELS));
    }
  }

  private static List<Integer> starts(List<Line> block) {
    List<Integer> starts = indices(block, Label.JAPANESE::is);
    if (starts.isEmpty()) {
      starts = indices(block, line -> INLINE_BODY.matcher(line.text()).matches());
    }
    // A post may lack its translation, but not in the midst of a page that was cut at its head.
    return starts.isEmpty() && titleIsBefore(block) ? indices(block, Label.ORIGINAL::is) : starts;
  }

  private static boolean titleIsBefore(List<Line> block) {
    List<Integer> originals = indices(block, Label.ORIGINAL::is);
    return !originals.isEmpty() && originals.getFirst() == 1;
  }

  private static List<Integer> indices(List<Line> block, Predicate<Line> wanted) {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < block.size(); i++) {
      if (wanted.test(block.get(i))) {
        indices.add(i);
      }
    }
    return indices;
  }

  private static int titleIndex(List<Line> block, int from, int start) {
    int index = start - 1;
    while (index > from && ENTRY_META.matcher(block.get(index).text()).matches()) {
      index--;
    }
    return Math.max(index, from);
  }

  private static @Nullable String title(List<Line> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      String text = before.get(i).text();
      if (!ENTRY_META.matcher(text).matches()) {
        return text;
      }
    }
    return null;
  }

  private static String place(List<Line> before, List<Line> body) {
    Line first =
        before.isEmpty() ? body.getFirst() : before.get(titleIndex(before, 0, before.size()));
    return "line " + first.number();
  }

  private static List<Line> unfolded(List<Line> body) {
    Line first = body.getFirst();
    if (!INLINE_BODY.matcher(first.text()).matches()) {
      return body;
    }
    List<Line> lines = new ArrayList<>(Label.unfold(first));
    lines.addAll(body.subList(1, body.size()));
    return lines;
  }
}
