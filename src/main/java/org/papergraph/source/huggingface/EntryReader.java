package org.papergraph.source.huggingface;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.papergraph.source.huggingface.ListText.Entry;

/// Groups the lines of a list page into entries: a title, mostly an abstract, and a block that ends
/// them (`• 6 authors`, `·`, the date), which some entries lack.
final class EntryReader {
  private final List<EntryLine> lines;
  private final List<Entry> entries = new ArrayList<>();
  private final List<EntryLine.Text> texts = new ArrayList<>();
  private int at;

  /// Whether the open entry is a card of a day's page, which begins with who submitted it.
  private boolean card;

  private boolean awaitsName;
  private @Nullable Integer upvotes;

  EntryReader(List<EntryLine> lines) {
    this.lines = lines;
  }

  List<Entry> read() {
    while (at < lines.size()) {
      read(lines.get(at++));
    }
    if (!texts.isEmpty()) {
      closeAtEnd();
    }
    return entries;
  }

  private void read(EntryLine line) {
    switch (line) {
      case EntryLine.Text text when awaitsName -> awaitsName = false;
      case EntryLine.Text text -> texts.add(text);
      case EntryLine.Authors authors -> readAuthors(authors);
      case EntryLine.Submitted submitted -> {
        close();
        card = true;
        awaitsName = submitted.name().isEmpty();
      }
      case EntryLine.Counter counter -> readCounter(counter);
      case EntryLine.Button button -> {
        close();
        if (!entries.isEmpty()) {
          entries.add(entries.removeLast().withLinks(button.text()));
        }
      }
      case EntryLine.Furniture furniture -> close();
      case EntryLine.Date date -> {}
      case EntryLine.Dot dot -> {}
    }
  }

  private void readAuthors(EntryLine.Authors authors) {
    if (texts.isEmpty()) {
      entries.add(Entry.problem(authors.number(), "a number of authors without a title before it"));
      return;
    }
    close();
    PageDate date = EntryLine.date(authors.rest());
    while (date == null && at < lines.size() && isDateOrDot(lines.get(at))) {
      date = lines.get(at++) instanceof EntryLine.Date day ? day.date() : null;
    }
    Integer count = authors.count() == 0 ? null : Integer.valueOf(authors.count());
    entries.add(entries.removeLast().withAuthors(count, date));
  }

  private static boolean isDateOrDot(EntryLine line) {
    return line instanceof EntryLine.Date || line instanceof EntryLine.Dot;
  }

  /// On a card the counter between the submitter and the title is that of upvotes; elsewhere it
  /// cannot be told what is counted.
  private void readCounter(EntryLine.Counter counter) {
    awaitsName = false;
    if (card && texts.isEmpty() && upvotes == null && counter.text().matches("\\d{1,7}")) {
      upvotes = Integer.valueOf(counter.text());
    }
  }

  private void close() {
    if (!texts.isEmpty()) {
      entries.addAll(EntryText.entries(texts, card, upvotes));
    }
    texts.clear();
    upvotes = null;
    card = false;
    awaitsName = false;
  }

  /// Without a block after it an entry at the end of the text may be half of one.
  private void closeAtEnd() {
    close();
    Entry last = entries.removeLast();
    String text = last.text();
    boolean whole = text != null && EntryText.endsSentence(text);
    entries.add(
        whole || last.problem() != null
            ? last
            : Entry.problem(last.line(), "the text ends within this entry: " + last.title()));
  }
}
