package org.papergraph.source;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Builds the tree of one item within a bound of memory.
final class JsonTree {
  /// About how many bytes the tree of an item may take. A work of 5,000 authors with their
  /// institutions takes a third of it.
  static final int MAX_WEIGHT = 64 << 20;

  /// What a node takes beside its text.
  private static final int NODE = 64;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private int weight;

  /// An item that is too large to be held.
  static final class TooLargeException extends Exception {
    TooLargeException() {
      super("is larger than %d MiB in memory".formatted(MAX_WEIGHT >> 20), null, false, false);
    }
  }

  /// The value at whose first token the parser stands, which is left at its last.
  JsonNode read(JsonParser in) throws TooLargeException {
    add(NODE);
    return switch (in.currentToken()) {
      case START_OBJECT -> readObject(in);
      case START_ARRAY -> readArray(in);
      case VALUE_STRING -> {
        add(2 * in.getStringLength());
        yield NODES.stringNode(in.getString());
      }
      case VALUE_NUMBER_INT ->
          switch (in.getNumberType()) {
            case INT, LONG -> NODES.numberNode(in.getLongValue());
            default -> NODES.numberNode(in.getBigIntegerValue());
          };
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(in.getDoubleValue());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      default -> NODES.nullNode();
    };
  }

  private ObjectNode readObject(JsonParser in) throws TooLargeException {
    ObjectNode object = NODES.objectNode();
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = in.currentName();
      add(NODE + 2 * key.length());
      in.nextToken();
      object.set(key, read(in));
    }
    return object;
  }

  private ArrayNode readArray(JsonParser in) throws TooLargeException {
    ArrayNode array = NODES.arrayNode();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      array.add(read(in));
    }
    return array;
  }

  private void add(int bytes) throws TooLargeException {
    weight += bytes;
    if (weight > MAX_WEIGHT) {
      throw new TooLargeException();
    }
  }
}
