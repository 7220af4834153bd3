package org.papergraph.source;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What of a JSON stream is open: lists of items, and objects of which it shows only on their way
/// whether they are items or hold them.
sealed interface JsonFrame {
  /// The fields of the objects around it.
  ObjectNode around();

  record Items(ObjectNode around) implements JsonFrame {}

  /// An object, and what was read of it.
  final class Fields implements JsonFrame {
    private final ObjectNode around;
    private final String place;
    private final int depth;
    private final ObjectNode fields = JsonNodeFactory.instance.objectNode();
    private final JsonTree tree = new JsonTree();
    private boolean opened;

    private Fields(ObjectNode around, String place, int depth) {
      this.around = around;
      this.place = place;
      this.depth = depth;
    }

    @Override
    public ObjectNode around() {
      return around;
    }

    String place() {
      return place;
    }

    /// How deep the parser is within it.
    int depth() {
      return depth;
    }

    ObjectNode fields() {
      return fields;
    }

    JsonTree tree() {
      return tree;
    }

    /// Says that it holds items, and is none itself.
    void open() {
      opened = true;
    }

    boolean opened() {
      return opened;
    }

    /// Its fields over those around it.
    ObjectNode withAround() {
      ObjectNode all = JsonNodeFactory.instance.objectNode();
      all.setAll(around);
      all.setAll(fields);
      return all;
    }
  }

  static Fields fields(ObjectNode around, String place, int depth) {
    return new Fields(around, place, depth);
  }
}
