package org.papergraph.source.arxivjp;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The label machine: takes a post's lines one after the other and sorts them under their labels,
/// which only come in their order.
final class PostBody {
  /// What WordPress puts where it cuts an excerpt.
  private static final Pattern CUT =
      Pattern.compile("(?:\\[ ?(?:…|\\.{3}) ?\\]|(?:^|.*[ …])(?:続きを読む|Continue reading) ?[→»]?)$");

  private final Map<Label, List<Line>> sections = new EnumMap<>(Label.class);
  private @Nullable Label section;
  private boolean excerpt;

  static PostBody of(List<Line> lines) {
    PostBody body = new PostBody();
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i == lines.size() - 1;
      if (last && CUT.matcher(lines.get(i).text()).find()) {
        body.cut();
      } else {
        body.take(lines.get(i));
      }
    }
    return body;
  }

  private void take(Line line) {
    Optional<Label> label = Label.of(line).filter(this::isNext);
    if (label.isPresent()) {
      section = label.get();
      sections.put(section, new ArrayList<>());
    } else if (section != null) {
      sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(line);
    }
  }

  /// Half an abstract or half a list of authors is not taken for the whole.
  private void cut() {
    if (section != null) {
      sections.remove(section);
      excerpt = true;
    }
  }

  private boolean isNext(Label label) {
    return section == null || label.compareTo(section) > 0;
  }

  /// Whether the site itself shows only the beginning.
  boolean isExcerpt() {
    return excerpt;
  }

  boolean has(Label label) {
    return sections.containsKey(label);
  }

  boolean isUnlabelled() {
    return sections.isEmpty() && !excerpt;
  }

  /// The lines under a label as on the page, null where there are none.
  @Nullable String text(Label label) {
    List<Line> lines = sections.getOrDefault(label, List.of());
    return lines.isEmpty()
        ? null
        : lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  /// A row under `arxiv情報` with the lines in which it goes on, null where it is missing or empty.
  @Nullable Line row(InfoField wanted) {
    StringBuilder value = new StringBuilder();
    List<String> links = new ArrayList<>();
    boolean inside = false;
    int number = 0;
    for (Line line : sections.getOrDefault(Label.INFO, List.of())) {
      Optional<String> begin = wanted.valueIn(line);
      if (begin.isEmpty() && isAnyRow(line)) {
        inside = false;
      } else if (begin.isPresent() || inside) {
        inside = true;
        number = line.number();
        value.append(value.isEmpty() ? "" : " ").append(begin.orElse(line.text()));
        links.addAll(line.links());
      }
    }
    return value.isEmpty() ? null : new Line(number, value.toString().strip(), links);
  }

  private static boolean isAnyRow(Line line) {
    for (InfoField field : InfoField.values()) {
      if (field.valueIn(line).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
