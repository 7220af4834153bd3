package org.papergraph.source.huggingface;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.source.huggingface.ListText.Entry;

/// Tells titles from abstracts among the lines up to a block.
final class EntryText {
  private static final int LONGEST_TITLE = 300;
  private static final int LONG_LINE = 200;
  private static final Pattern TWO_SENTENCES = Pattern.compile("[.]\\s+\\p{Lu}");
  private static final Pattern URL_AT_END = Pattern.compile("https?://\\S+$");

  private EntryText() {}

  /// The entries in these lines. Only the last of them can have a block, so each but the last needs
  /// an abstract.
  ///
  /// @param card whether they are a card, which has no abstract but may name an organisation
  static List<Entry> entries(List<EntryLine.Text> lines, boolean card, @Nullable Integer upvotes) {
    if (card) {
      EntryLine.Text title = lines.getFirst();
      String text = lines.getLast().text();
      return List.of(entry(title, lines.size() > 1 && isProse(text) ? text : null, upvotes));
    }
    List<EntryLine.Text> parts = paragraphs(lines);
    List<Entry> entries = new ArrayList<>();
    int at = 0;
    while (at < parts.size()) {
      EntryLine.Text title = parts.get(at++);
      if (at < parts.size() && !isProse(parts.get(at).text()) && isTitle(parts, at)) {
        entries.add(
            Entry.problem(title.number(), "a line that belongs to no paper: " + title.text()));
        continue;
      }
      StringBuilder text = new StringBuilder();
      while (at < parts.size() && (text.isEmpty() || !isTitle(parts, at))) {
        text.append(text.isEmpty() ? "" : " ").append(parts.get(at++).text());
      }
      entries.add(
          text.isEmpty() && title.text().length() > LONGEST_TITLE
              ? Entry.problem(title.number(), "an abstract without a title before it")
              : entry(title, text.isEmpty() ? null : text.toString(), null));
    }
    return entries;
  }

  /// Whether a text can be all of an abstract.
  static boolean endsSentence(String text) {
    return text.matches("(?s).*[.!?…:)\"”’\\]]") || URL_AT_END.matcher(text).find();
  }

  private static Entry entry(
      EntryLine.Text title, @Nullable String text, @Nullable Integer upvotes) {
    return new Entry(title.number(), title.text(), text, null, null, upvotes, "", null);
  }

  /// A title is what an abstract follows.
  private static boolean isTitle(List<EntryLine.Text> parts, int at) {
    return !isProse(parts.get(at).text())
        && at + 1 < parts.size()
        && isProse(parts.get(at + 1).text());
  }

  private static boolean isProse(String text) {
    return text.length() > LONGEST_TITLE
        || (text.length() > LONG_LINE / 2 && TWO_SENTENCES.matcher(text).find())
        || (text.endsWith(".") && !text.endsWith("..."));
  }

  /// Lines that stand together are one paragraph, but for a long one right after a title; where the
  /// capture has no empty lines, each line is one.
  private static List<EntryLine.Text> paragraphs(List<EntryLine.Text> lines) {
    List<EntryLine.Text> paragraphs = new ArrayList<>();
    boolean gaps = lines.stream().skip(1).anyMatch(EntryLine.Text::afterGap);
    boolean first = true;
    for (EntryLine.Text line : lines) {
      boolean begins = !gaps || line.afterGap() || (first && line.text().length() > LONG_LINE);
      if (paragraphs.isEmpty() || begins) {
        first = line.afterGap();
        paragraphs.add(line);
      } else {
        first = false;
        EntryLine.Text open = paragraphs.removeLast();
        paragraphs.add(
            new EntryLine.Text(open.number(), open.text() + " " + line.text(), open.afterGap()));
      }
    }
    return paragraphs;
  }
}
