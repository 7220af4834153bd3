package org.papergraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The records of an XML stream of any length, of which one is held at a time.
///
/// What a document type declares is not looked at, so that no entity grows and nothing is fetched;
/// the named characters of HTML, which are all that bibliographies use, are known without it.
public final class XmlRecords extends Spliterators.AbstractSpliterator<XmlElement> {
  /// The longest record, and the most that may stand between two.
  static final int MAX_CHARS = 16 << 20;

  private static final List<String> ENTITY_LIMITS =
      List.of(
          "jdk.xml.entityExpansionLimit",
          "jdk.xml.maxGeneralEntitySizeLimit",
          "jdk.xml.totalEntitySizeLimit");

  private static final XMLInputFactory XML = factory();

  private final XmlText text;
  private final XMLStreamReader in;
  private final Set<String> names;

  private XmlRecords(XmlText text, XMLStreamReader in, Set<String> names) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.text = text;
    this.in = in;
    this.names = names;
  }

  /// The outermost elements of these names (without their prefixes), wherever they stand.
  ///
  /// The stream throws `UncheckedIOException` where the XML cannot be read on, and closes `bytes`.
  ///
  /// @param bytes in the encoding that the XML states
  public static Stream<XmlElement> in(InputStream bytes, Set<String> names) throws IOException {
    XmlText text = XmlText.of(bytes);
    try {
      XmlRecords records = new XmlRecords(text, XML.createXMLStreamReader(text), names);
      return StreamSupport.stream(records, false).onClose(() -> close(bytes));
    } catch (XMLStreamException e) {
      throw unreadable(text, e);
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super XmlElement> action) {
    try {
      XmlElement record = next();
      if (record != null) {
        action.accept(record);
      }
      return record != null;
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(unreadable(text, e));
    }
  }

  private @Nullable XmlElement next() throws XMLStreamException {
    text.allow(MAX_CHARS);
    while (in.hasNext()) {
      if (in.next() == XMLStreamConstants.START_ELEMENT
          && names.contains(XmlTree.local(in.getLocalName()))) {
        return XmlTree.read(in);
      }
    }
    return null;
  }

  private static IOException unreadable(XmlText text, XMLStreamException e) {
    if (text.exceeded()) {
      return new UnreadableCaptureException(
          "has a record, or a gap between two, of more than %d million characters before line %d"
              .formatted(MAX_CHARS >> 20, e.getLocation().getLineNumber()));
    }
    if (e.getNestedException() instanceof IOException cause) {
      return cause;
    }
    String reason = String.valueOf(e.getMessage()).replaceAll("(?s).*\\nMessage: ", "");
    return new UnreadableCaptureException(
        "is XML that cannot be read on from line %d, column %d: %s; it is cut off or damaged, fetch"
                .formatted(
                    e.getLocation().getLineNumber(),
                    e.getLocation().getColumnNumber(),
                    reason.replaceAll("[\\s\\p{Cntrl}]+", " "))
            + " it again",
        e);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    // They count the references to single characters of the whole stream; no other entity is known.
    for (String limit : ENTITY_LIMITS) {
      factory.setProperty(limit, "0");
    }
    // A record that was cut out of its answer has prefixes that it does not declare.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }

  private static void close(InputStream bytes) {
    try {
      bytes.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
