package org.papergraph.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Builds one element with all that it holds. The parser's own limit of depth bounds it.
final class XmlTree {
  private XmlTree() {}

  /// The element whose start was just read.
  static XmlElement read(XMLStreamReader in) throws XMLStreamException {
    return read(in, new StringBuilder());
  }

  private static XmlElement read(XMLStreamReader in, StringBuilder text) throws XMLStreamException {
    String name = local(in.getLocalName());
    int line = in.getLocation().getLineNumber();
    Map<String, String> attributes = attributes(in);
    List<XmlElement> children = new ArrayList<>();
    int from = text.length();
    int event = in.next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(read(in, text));
      } else if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        text.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
      }
      event = in.next();
    }
    return new XmlElement(name, attributes, children, text.substring(from), line);
  }

  /// A name without its prefix.
  static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private static Map<String, String> attributes(XMLStreamReader in) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attributes.put(local(in.getAttributeLocalName(i)), in.getAttributeValue(i));
    }
    return attributes;
  }
}
