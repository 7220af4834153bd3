package org.papergraph.graph.bulk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Lines of an import file, as bytes.
///
/// Texts stand in quotes, so that an empty one is no missing one; a quote within is doubled.
public final class CsvBuffer {
  /// Between the elements of a list; no text of a list holds it, as no source prints it.
  public static final char LIST_SEPARATOR = '\u001f';

  private final ImportFile file;
  private final List<String> columns;
  private byte[] bytes = new byte[256];
  private int size;
  private int rows;

  public CsvBuffer(ImportFile file) {
    this.file = file;
    this.columns = file.properties();
  }

  /// Adds a node.
  public void node(Map<String, Object> properties) {
    properties(properties);
    endRow();
  }

  /// Adds a relationship.
  public void relationship(String start, String end, Map<String, Object> properties) {
    text(start);
    text(end);
    properties(properties);
    endRow();
  }

  public byte[] bytes() {
    return bytes;
  }

  public int size() {
    return size;
  }

  /// How many lines these bytes are, newlines in texts not counted.
  public int rows() {
    return rows;
  }

  public void clear() {
    size = 0;
    rows = 0;
  }

  private void properties(Map<String, Object> properties) {
    int told = 0;
    for (String name : columns) {
      Object value = properties.get(name);
      if (value == null) {
        put((byte) ',');
      } else {
        told++;
        value(value);
      }
    }
    if (told != properties.size()) {
      throw new IllegalStateException(
          "%s has no column for one of %s".formatted(file, properties.keySet()));
    }
  }

  /// In the place of the last comma.
  private void endRow() {
    bytes[size - 1] = '\n';
    rows++;
  }

  private void value(Object value) {
    switch (value) {
      case String text -> text(text);
      case List<?> list -> list(list);
      default -> {
        raw(value.toString().getBytes(StandardCharsets.US_ASCII));
        put((byte) ',');
      }
    }
  }

  private void list(List<?> list) {
    StringBuilder joined = new StringBuilder();
    for (Object element : list) {
      joined.append(joined.isEmpty() ? "" : LIST_SEPARATOR).append(element);
    }
    text(joined.toString());
  }

  private void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    ensure(2 * utf8.length + 3);
    bytes[size++] = '"';
    for (byte b : utf8) {
      if (b == '"') {
        bytes[size++] = '"';
      }
      bytes[size++] = b;
    }
    bytes[size++] = '"';
    bytes[size++] = ',';
  }

  private void raw(byte[] ascii) {
    ensure(ascii.length);
    System.arraycopy(ascii, 0, bytes, size, ascii.length);
    size += ascii.length;
  }

  private void put(byte b) {
    ensure(1);
    bytes[size++] = b;
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
