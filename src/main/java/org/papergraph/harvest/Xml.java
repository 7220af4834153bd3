package org.papergraph.harvest;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks through XML from a server, of which nothing outside of it is believed or fetched.
final class Xml {
  private static final XMLInputFactory FACTORY = factory();

  private Xml() {}

  interface Visitor {
    void element(String name, XMLStreamReader reader) throws XMLStreamException;
  }

  /// Shows each element as it begins.
  ///
  /// @throws XMLStreamException if the document is none, or does not end
  static void walk(InputStream in, Visitor visitor) throws XMLStreamException {
    XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
    try {
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          visitor.element(reader.getLocalName(), reader);
        }
      }
    } finally {
      reader.close();
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
