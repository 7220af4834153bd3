package org.papergraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The typed fields of a JSON object of a provider. A null is the same as no value; a value of
/// another type than the provider's is an error that names its key.
///
/// @param path how a message names this object, with a full stop at its end: `authors[3].`
public record JsonObject(ObjectNode node, String path) {
  private static final JsonObject NONE = new JsonObject(JsonNodeFactory.instance.objectNode(), "");

  /// The object that an item is.
  ///
  /// @throws BadRecordException where it is none
  public static JsonObject of(JsonItem.Value item) {
    return of(item.node(), "");
  }

  public static JsonObject of(ObjectNode node) {
    return new JsonObject(node, "");
  }

  private static JsonObject of(JsonNode node, String name) {
    if (node instanceof ObjectNode object) {
      return new JsonObject(object, name.isEmpty() ? "" : name + ".");
    }
    throw wanted(name.isEmpty() ? "" : name + ": ", "an object", node);
  }

  /// Whether the key has a value.
  public boolean has(String key) {
    return value(key) != null;
  }

  /// The text of a key, white space folded; null where it is missing or blank.
  public @Nullable String text(String key) {
    JsonNode value = value(key);
    return value == null ? null : folded(asString(value, path + key));
  }

  /// The text of the first of these keys that has one.
  public @Nullable String anyText(String... keys) {
    for (String key : keys) {
      String text = text(key);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /// An identifier, which some providers write as a text and others as a number.
  public @Nullable String id(String key) {
    JsonNode value = value(key);
    return value != null && value.isIntegralNumber() ? value.asString() : text(key);
  }

  public @Nullable Integer integer(String key) {
    JsonNode value = value(key);
    if (value == null) {
      return null;
    }
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw wanted(path + key + ": ", "an integer", value);
    }
    return value.intValue();
  }

  /// Null where nothing is told.
  public @Nullable Boolean trueOrFalse(String key) {
    JsonNode value = value(key);
    if (value == null) {
      return null;
    }
    if (!value.isBoolean()) {
      throw wanted(path + key + ": ", "true or false", value);
    }
    return value.booleanValue();
  }

  /// The object of a key, one without fields where there is none.
  public JsonObject object(String key) {
    JsonNode value = value(key);
    return value == null ? NONE : of(value, path + key);
  }

  /// The objects of a list; none where it is missing. A null in it is passed over.
  public List<JsonObject> objects(String key) {
    List<JsonObject> objects = new ArrayList<>();
    int index = 0;
    for (JsonNode item : list(key)) {
      if (!item.isNull()) {
        objects.add(of(item, path + key + "[" + index + "]"));
      }
      index++;
    }
    return objects;
  }

  /// The texts of a list, white space folded, without blank ones and nulls. A text that stands
  /// alone is a list of one.
  public List<String> texts(String key) {
    if (node.path(key).isString()) {
      String only = text(key);
      return only == null ? List.of() : List.of(only);
    }
    List<String> texts = new ArrayList<>();
    int index = 0;
    for (JsonNode item : list(key)) {
      String text = item.isNull() ? null : folded(asString(item, path + key + "[" + index + "]"));
      if (text != null) {
        texts.add(text);
      }
      index++;
    }
    return texts;
  }

  /// The list of a key, an empty one where there is none.
  public Iterable<JsonNode> list(String key) {
    JsonNode value = value(key);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      throw wanted(path + key + ": ", "an array", value);
    }
    return value;
  }

  public Iterable<Map.Entry<String, JsonNode>> fields() {
    return node.properties();
  }

  private static String asString(JsonNode value, String name) {
    if (!value.isString()) {
      throw wanted(name + ": ", "a string", value);
    }
    return wholeCharacters(value.stringValue(), name);
  }

  /// The text, unless it holds half a character (a lone surrogate), which is no text.
  ///
  /// @param name of the text, for the message
  public static String wholeCharacters(String text, String name) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
        throw new BadRecordException(
            name + ": holds half a character, \\u%04x".formatted((int) text.charAt(i)));
      }
    }
    return text;
  }

  private @Nullable JsonNode value(String key) {
    JsonNode value = node.get(key);
    return value == null || value.isNull() ? null : value;
  }

  private static @Nullable String folded(String text) {
    String folded = Markup.folded(text);
    return folded.isEmpty() ? null : folded;
  }

  private static BadRecordException wanted(String where, String type, JsonNode found) {
    String text = found.toString();
    String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
    return new BadRecordException(where + type + " is wanted, not " + shown);
  }
}
