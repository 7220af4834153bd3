package org.papergraph.source.arxivjp;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The rows under `arxiv情報`.
enum InfoField {
  AUTHORS("著者"),
  DATE("発行日"),
  LINK("arxivサイト");

  private final String printed;
  private final Pattern row;

  InfoField(String printed) {
    this.printed = printed;
    this.row = Pattern.compile("(?i)" + printed + "(?:$| ?[:\\uFF1A] ?| )(.*)");
  }

  String printed() {
    return printed;
  }

  /// What the row says, if the line is this row; it may go on in the next lines.
  Optional<String> valueIn(Line line) {
    Matcher matcher = row.matcher(line.text());
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
