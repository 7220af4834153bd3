package org.papergraph.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/// Tells lines of which each is a JSON object from JSON that is broken into lines at will.
final class JsonLayout {
  private static final int LINES_LOOKED_AT = 20;
  private static final Pattern LINE_END = Pattern.compile("\\r?\\n");

  private JsonLayout() {}

  static boolean isLines(byte[] start, JsonShape shape) {
    // UTF-16 does not begin so, and is read as a whole.
    return isLines(new String(start, UTF_8), start.length < Peeked.LENGTH, shape);
  }

  /// @param start of the JSON
  /// @param whole whether that is all of it
  static boolean isLines(String start, boolean whole, JsonShape shape) {
    String text = start.startsWith(Encoding.BYTE_ORDER_MARK) ? start.substring(1) : start;
    if (!text.stripLeading().startsWith("{")) {
      return false;
    }
    List<String> lines =
        LINE_END
            .splitAsStream(text)
            .filter(line -> !line.isBlank())
            .limit(LINES_LOOKED_AT)
            .toList();
    if (lines.size() == 1) {
      // An answer on a line of its own is told by place, a long line of a file by its line.
      return !whole && !holdsItems(text, shape);
    }
    // A damaged first line is told from JSON over several lines by the lines after it.
    return isObject(lines.getFirst())
        || lines.stream().filter(JsonLayout::isObject).limit(2).count() == 2;
  }

  private static boolean holdsItems(String text, JsonShape shape) {
    try (JsonParser parser = JsonItems.JSON.createParser(ObjectReadContext.empty(), text)) {
      JsonValues values = JsonItems.values(parser, shape);
      values.tryAdvance(_ -> {});
      return values.head() != null;
    }
  }

  private static boolean isObject(String line) {
    try (JsonParser parser = JsonItems.JSON.createParser(ObjectReadContext.empty(), line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      parser.skipChildren();
      return parser.nextToken() == null;
    } catch (JacksonException e) {
      return false;
    }
  }
}
