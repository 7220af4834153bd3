package org.papergraph.source.paperrecord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The typed fields of a JSON object. A value of the wrong type is an error that names its key; a
/// null is the same as no value.
///
/// @param path how a message names this object, with a full stop at its end: `authors[3].`
record JsonFields(JsonNode node, String path) {

  static JsonFields of(JsonNode node, String name) {
    if (!node.isObject()) {
      throw new InvalidRecordException(name + ": " + wanted("an object", node));
    }
    return new JsonFields(node, name + ".");
  }

  /// How a message names a key of this object.
  String name(String key) {
    return path + key;
  }

  @Nullable String string(String key) {
    JsonNode value = value(key);
    return value == null ? null : asString(value, name(key));
  }

  String required(String key) {
    String value = string(key);
    if (value == null || value.isBlank()) {
      throw new InvalidRecordException(name(key) + ": is missing");
    }
    return value;
  }

  @Nullable Integer integer(String key) {
    JsonNode value = value(key);
    if (value == null) {
      return null;
    }
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw new InvalidRecordException(name(key) + ": " + wanted("an integer", value));
    }
    return value.intValue();
  }

  boolean flag(String key) {
    return Boolean.TRUE.equals(trueOrFalse(key));
  }

  /// Null where nothing is told.
  @Nullable Boolean trueOrFalse(String key) {
    JsonNode value = value(key);
    if (value == null) {
      return null;
    }
    if (!value.isBoolean()) {
      throw new InvalidRecordException(name(key) + ": " + wanted("true or false", value));
    }
    return value.booleanValue();
  }

  /// A value by its name in an enumeration.
  <T extends Enum<T>> @Nullable T oneOf(String key, Class<T> values) {
    String name = string(key);
    if (name == null) {
      return null;
    }
    for (T value : values.getEnumConstants()) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    throw new InvalidRecordException(
        "%s: \"%s\" is not one of %s"
            .formatted(
                name(key),
                name,
                Arrays.stream(values.getEnumConstants())
                    .map(Enum::name)
                    .collect(Collectors.joining(", "))));
  }

  @Nullable JsonFields object(String key) {
    JsonNode value = value(key);
    return value == null ? null : of(value, name(key));
  }

  List<JsonFields> objects(String key) {
    List<JsonFields> objects = new ArrayList<>();
    for (JsonNode item : items(key)) {
      objects.add(of(item, name(key) + "[" + objects.size() + "]"));
    }
    return objects;
  }

  List<String> strings(String key) {
    List<String> strings = new ArrayList<>();
    for (JsonNode item : items(key)) {
      strings.add(asString(item, name(key) + "[" + strings.size() + "]"));
    }
    return strings;
  }

  /// All fields as texts; a number, as some providers' identifiers are, is a text too.
  Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    node.forEachEntry((key, value) -> {
      if (!value.isNull()) {
        boolean number = value.isIntegralNumber();
        texts.put(key, number ? value.asString() : asString(value, name(key)));
      }
    });
    return texts;
  }

  private Iterable<JsonNode> items(String key) {
    JsonNode value = value(key);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      throw new InvalidRecordException(name(key) + ": " + wanted("an array", value));
    }
    return value;
  }

  private @Nullable JsonNode value(String key) {
    JsonNode value = node.get(key);
    return value == null || value.isNull() ? null : value;
  }

  private static String asString(JsonNode value, String name) {
    if (!value.isString()) {
      throw new InvalidRecordException(name + ": " + wanted("a string", value));
    }
    String text = value.stringValue();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
        throw new InvalidRecordException(
            name + ": holds half a character, \\u%04x".formatted((int) text.charAt(i)));
      }
    }
    return text;
  }

  private static String wanted(String type, JsonNode found) {
    String text = found.toString();
    String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
    return type + " is wanted, not " + shown;
  }
}
