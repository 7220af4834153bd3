package org.papergraph.source;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An item of a JSON stream, or the reason why it is not known.
public sealed interface JsonItem {
  Location at();

  /// An item that was read.
  ///
  /// @param around the fields that the objects around the item's list have before it: those of an
  ///   answer's head
  record Value(JsonNode node, ObjectNode around, Location at) implements JsonItem {}

  record Bad(Location at, String reason) implements JsonItem {}
}
