package org.papergraph.harvest;

import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON that is read to find the way on, and that is written to find the way back.
final class Json {
  static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  /// The whole document.
  ///
  /// @throws JacksonException if it is none, or does not end
  static JsonNode read(InputStream in) {
    JsonNode node = MAPPER.readTree(in);
    if (node.isMissingNode()) {
      throw new EmptyException();
    }
    return node;
  }

  /// What is wrong, without the place in bytes that nobody will look up.
  static String reason(JacksonException e) {
    return String.valueOf(e.getOriginalMessage()).split(" \\((?:start|for) ", 2)[0];
  }

  private static final class EmptyException extends JacksonException {
    EmptyException() {
      super("it is empty");
    }
  }
}
