package org.papergraph.source.ris;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.source.BoundedLines;

/// Cuts a RIS file of any length into its records, of which no more than one is held.
final class RisLines {
  static final int LONGEST = 4 << 20;

  private static final Pattern TAG =
      Pattern.compile("\\s{0,3}([A-Z][A-Z0-9])\\s{1,3}-(?:\\s+(.*)|\\s*)");
  private static final String NO_END = "has no end (ER): what stands there was read";

  private final BoundedLines lines;
  private final Queue<Item> ready = new ArrayDeque<>();
  private RisRecord.@Nullable Builder open;
  private @Nullable String damage;
  private boolean straying;

  RisLines(InputStream in) {
    lines = new BoundedLines(in);
  }

  /// A record, or a place that belongs to none.
  sealed interface Item {
    record Whole(RisRecord record) implements Item {}

    record Stray(long line, String reason) implements Item {}
  }

  /// The next item, null after the last.
  @Nullable Item next() throws IOException {
    while (ready.isEmpty()) {
      switch (lines.next()) {
        case BoundedLines.Line.Text(long number, String text) -> line(number, text);
        case BoundedLines.Line.Bad(long number, String reason) -> bad(number, reason);
        case null -> {
          if (open == null) {
            return null;
          }
          end(NO_END);
        }
      }
    }
    return ready.poll();
  }

  private void line(long number, String printed) {
    String text = number == 1 && printed.startsWith("\uFEFF") ? printed.substring(1) : printed;
    Matcher tag = TAG.matcher(text);
    if (!tag.matches()) {
      if (open != null) {
        open.goOn(text);
      } else if (!text.isBlank()) {
        stray(number);
      }
    } else if (tag.group(1).equals("TY")) {
      if (open != null) {
        end(NO_END);
      }
      open = new RisRecord.Builder(number);
      straying = false;
    } else if (open == null) {
      stray(number);
    } else if (tag.group(1).equals("ER")) {
      end(null);
    } else {
      open.add(tag.group(1), tag.group(2) == null ? "" : tag.group(2));
    }
    if (open != null && open.length() > LONGEST) {
      damage = "is longer than %d MiB".formatted(LONGEST >> 20);
      open = new RisRecord.Builder(open.line());
    }
  }

  private void bad(long number, String reason) {
    if (open == null) {
      ready.add(new Item.Stray(number, reason));
    } else {
      damage = "is damaged in line %d, which %s".formatted(number, reason);
    }
  }

  /// Said once for all lines that follow each other.
  private void stray(long number) {
    if (!straying) {
      ready.add(new Item.Stray(number, "stands outside of the records, which begin with TY"));
    }
    straying = true;
  }

  private void end(@Nullable String defect) {
    RisRecord.Builder record = open;
    open = null;
    if (record == null) {
      return;
    }
    if (damage != null) {
      ready.add(new Item.Stray(record.line(), damage));
      damage = null;
    } else {
      ready.add(new Item.Whole(record.build(defect)));
    }
  }
}
