package org.papergraph.source;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An element of XML with all that it holds. Names stand without their prefixes.
///
/// @param text all text in it, in order, that of its children included
/// @param line on which it begins
public record XmlElement(
    String name, Map<String, String> attributes, List<XmlElement> children, String text, int line) {

  public XmlElement {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  /// Whether it holds bytes that are invalid in the encoding that the XML states.
  public boolean isDamaged() {
    return text.contains(XmlText.BAD_BYTES);
  }

  /// The first child of this name.
  public @Nullable XmlElement child(String wanted) {
    for (XmlElement child : children) {
      if (child.name.equals(wanted)) {
        return child;
      }
    }
    return null;
  }

  /// The children of this name.
  public List<XmlElement> children(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).toList();
  }

  /// The text of the first child of this name; null where there is none or none in it.
  public @Nullable String textOf(String wanted) {
    XmlElement child = child(wanted);
    return child == null || child.text.isBlank() ? null : child.text.strip();
  }

  /// An attribute's value, or an empty string.
  public String attribute(String wanted) {
    return attributes.getOrDefault(wanted, "");
  }
}
