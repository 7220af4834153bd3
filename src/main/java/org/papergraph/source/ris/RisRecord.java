package org.papergraph.source.ris;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The values of one record by their tags, in the order of the file.
///
/// @param line on which it begins, from 1
/// @param defect why it is not as it should be, null where it is
record RisRecord(long line, Map<String, List<String>> values, @Nullable String defect) {

  /// All values of the first of these tags that has any.
  List<String> first(String... tags) {
    for (String tag : tags) {
      List<String> found = values.getOrDefault(tag, List.of());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /// All values of all these tags.
  List<String> all(String... tags) {
    List<String> found = new ArrayList<>();
    for (String tag : tags) {
      found.addAll(values.getOrDefault(tag, List.of()));
    }
    return found;
  }

  /// Collects lines into a record.
  static final class Builder {
    private final long line;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private @Nullable List<String> last;
    private int length;

    Builder(long line) {
      this.line = line;
    }

    long line() {
      return line;
    }

    /// How many characters it holds.
    int length() {
      return length;
    }

    void add(String tag, String value) {
      length += value.length();
      last = values.computeIfAbsent(tag, _ -> new ArrayList<>());
      last.add(value.strip());
    }

    /// A line without a tag goes on with the value before it.
    void goOn(String text) {
      length += text.length();
      if (last != null && !text.isBlank()) {
        last.add((last.removeLast() + " " + text.strip()).strip());
      }
    }

    RisRecord build(@Nullable String defect) {
      values.values().forEach(list -> list.removeIf(String::isBlank));
      return new RisRecord(line, values, defect);
    }
  }
}
