package org.papergraph.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/// The items of lines of which each is JSON by itself.
final class JsonLines extends Spliterators.AbstractSpliterator<JsonItem> {
  /// The place of an item on its line, as a stream of one line has it.
  private static final Pattern ITEM_ON_LINE = Pattern.compile("^(item \\d+, )line 1");

  private final BoundedLines lines;
  private final JsonShape shape;
  private final String name;
  private final Deque<JsonItem> ready = new ArrayDeque<>();

  JsonLines(BoundedLines lines, JsonShape shape, String name) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.lines = lines;
    this.shape = shape;
    this.name = name;
  }

  @Override
  public boolean tryAdvance(Consumer<? super JsonItem> action) {
    while (ready.isEmpty()) {
      switch (nextLine()) {
        case BoundedLines.Line.Text(long number, String text) -> read(number, text);
        case BoundedLines.Line.Bad(long number, String reason) ->
            ready.add(new JsonItem.Bad(new Location(name, "line " + number), reason));
        case null -> {
          return false;
        }
      }
    }
    action.accept(ready.remove());
    return true;
  }

  /// An answer on a line may hold many items; the place of a line's one item is the line.
  private void read(long number, String text) {
    if (text.isBlank()) {
      return;
    }
    List<JsonItem> items = new ArrayList<>();
    try (JsonParser parser = JsonItems.JSON.createParser(ObjectReadContext.empty(), text)) {
      JsonValues values = new JsonValues(parser, shape, place -> new Location(name, place));
      while (values.tryAdvance(items::add)) {
        // Each is in the list.
      }
    }
    for (JsonItem item : items) {
      ready.add(at(item, place(number, items.size() == 1, item)));
    }
  }

  private JsonItem at(JsonItem item, String place) {
    Location at = new Location(name, place);
    return switch (item) {
      case JsonItem.Value value -> new JsonItem.Value(value.node(), value.around(), at);
      case JsonItem.Bad bad -> new JsonItem.Bad(at, bad.reason());
    };
  }

  private static String place(long number, boolean only, JsonItem item) {
    return only && item instanceof JsonItem.Value
        ? "line " + number
        : ITEM_ON_LINE
            .matcher(item.at().place())
            .replaceFirst((only ? "" : "$1") + "line " + number);
  }

  private BoundedLines.@Nullable Line nextLine() {
    try {
      return lines.next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
