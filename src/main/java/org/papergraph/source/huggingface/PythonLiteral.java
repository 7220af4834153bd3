package org.papergraph.source.huggingface;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads what Python's `repr` prints of dictionaries, lists, strings and numbers, which some
/// archives of the API's answers hold instead of JSON.
final class PythonLiteral {
  private static final int MAX_DEPTH = 100;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final PythonScanner in;
  private int depth;

  private PythonLiteral(String text) {
    this.in = new PythonScanner(text);
  }

  /// @throws BadItemException naming the character at which the text is no literal
  static JsonNode parse(String text) throws BadItemException {
    PythonLiteral literal = new PythonLiteral(text);
    JsonNode value = literal.value();
    literal.in.end();
    return value;
  }

  private JsonNode value() throws BadItemException {
    char c = in.peek();
    return switch (c) {
      case '{' -> dictionary();
      case '[' -> list(']');
      case '(' -> list(')');
      case '\'', '"' -> NODES.stringNode(in.string());
      default -> atom(in.word());
    };
  }

  private JsonNode atom(String word) throws BadItemException {
    return switch (word) {
      case "None" -> NODES.nullNode();
      case "True" -> NODES.booleanNode(true);
      case "False" -> NODES.booleanNode(false);
      default -> number(word);
    };
  }

  private JsonNode number(String word) throws BadItemException {
    try {
      return word.matches("-?\\d{1,18}")
          ? NODES.numberNode(Long.parseLong(word))
          : NODES.numberNode(Double.parseDouble(word));
    } catch (NumberFormatException e) {
      throw in.error("\"" + word + "\" is no Python literal");
    }
  }

  private ObjectNode dictionary() throws BadItemException {
    ObjectNode object = NODES.objectNode();
    enter();
    while (in.peek() != '}') {
      String key = in.string();
      in.expect(':');
      object.set(key, value());
      if (in.peek() != '}') {
        in.expect(',');
      }
    }
    leave();
    return object;
  }

  private ArrayNode list(char close) throws BadItemException {
    ArrayNode array = NODES.arrayNode();
    enter();
    while (in.peek() != close) {
      array.add(value());
      if (in.peek() != close) {
        in.expect(',');
      }
    }
    leave();
    return array;
  }

  private void enter() throws BadItemException {
    in.next();
    if (++depth > MAX_DEPTH) {
      throw in.error("nested more than " + MAX_DEPTH + " deep");
    }
  }

  private void leave() throws BadItemException {
    in.next();
    depth--;
  }
}
