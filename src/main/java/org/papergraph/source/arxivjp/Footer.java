package org.papergraph.source.arxivjp;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.Category;
import org.papergraph.source.PrintedCategories;

/// The line under a post: `カテゴリー: cs.LG | ReMoE はコメントを受け付けていません`.
///
/// @param title the post's title, which a closed discussion repeats
/// @param whole whether the line has one of the ends that the theme gives it
record Footer(List<Category> categories, @Nullable String title, boolean whole) {
  private static final Pattern LINE = Pattern.compile("カテゴリー ?[:\\uFF1A] ?(?<rest>.*)");
  private static final Pattern EDIT_LINK = Pattern.compile(" \\| 編集$");

  private static final Pattern CLOSED =
      Pattern.compile(
          "(?<codes>.*?) \\| (?:タグ ?[:\\uFF1A].*? \\| )?(?<title>.*?) ?はコメントを受け付けていません。?");
  private static final Pattern OPEN =
      Pattern.compile(
          "(?<codes>.*?) \\| (?:タグ ?[:\\uFF1A].*? \\| )?(?:コメントする|コメントをどうぞ|\\d+ ?件のコメント)");
  private static final Pattern SINGLE =
      Pattern.compile("(?<codes>.*?) (?:タグ ?[:\\uFF1A].* )?パーマリンク。?");

  Footer {
    categories = List.copyOf(categories);
  }

  static Optional<Footer> of(Line line) {
    Matcher footer = LINE.matcher(line.text());
    if (!footer.matches()) {
      return Optional.empty();
    }
    String rest = EDIT_LINK.matcher(footer.group("rest")).replaceFirst("");
    Matcher closed = CLOSED.matcher(rest);
    if (closed.matches()) {
      String title = closed.group("title");
      return Optional.of(
          new Footer(
              PrintedCategories.list(closed.group("codes")), title.isEmpty() ? null : title, true));
    }
    for (Pattern end : List.of(OPEN, SINGLE)) {
      Matcher matcher = end.matcher(rest);
      if (matcher.matches()) {
        return Optional.of(new Footer(PrintedCategories.list(matcher.group("codes")), null, true));
      }
    }
    String codes = rest.replaceFirst(" ?\\|.*", "");
    return Optional.of(new Footer(PrintedCategories.list(codes), null, false));
  }
}
