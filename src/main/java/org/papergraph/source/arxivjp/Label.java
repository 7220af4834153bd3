package org.papergraph.source.arxivjp;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The headings in a post's body, in their order. Each stands on a line of its own.
enum Label {
  JAPANESE("要約", "要約"),
  ORIGINAL("要約(オリジナル)", "要約 ?[(\\uFF08] ?オリジナル ?[)\\uFF09]"),
  INFO("arxiv情報", "(?i:arxiv) ?情報"),
  PROVIDER("提供元, 利用サービス", "提供元 ?[,、\\uFF0C] ?利用サービス");

  private final String printed;
  private final Pattern line;
  private final String pattern;

  Label(String printed, String pattern) {
    this.printed = printed;
    this.pattern = pattern;
    this.line = Pattern.compile(pattern + " ?[:\\uFF1A]?");
  }

  /// As the site prints it.
  String printed() {
    return printed;
  }

  boolean is(Line candidate) {
    return line.matcher(candidate.text()).matches();
  }

  static Optional<Label> of(Line line) {
    for (Label label : values()) {
      if (label.is(line)) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }

  /// A body that WordPress printed as one run of words, as it does with excerpts, with its labels
  /// on lines of their own again.
  static List<Line> unfold(Line run) {
    String words = run.text().replaceFirst("^" + JAPANESE.pattern + " ", JAPANESE.printed + "\n");
    for (Label label : List.of(ORIGINAL, INFO, PROVIDER)) {
      words = words.replaceFirst(" " + label.pattern + "(?= |$)", "\n" + label.printed + "\n");
    }
    for (InfoField field : InfoField.values()) {
      words = words.replaceFirst("\\s(?=" + field.printed() + " )", "\n");
    }
    return words
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> new Line(run.number(), Line.fold(line), run.links()))
        .toList();
  }
}
