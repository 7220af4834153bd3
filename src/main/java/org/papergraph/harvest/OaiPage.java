package org.papergraph.harvest;

import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// What a harvester has to know of an answer in OAI-PMH.
///
/// @param records how many it holds
/// @param token where the list goes on; blank at its end
/// @param errorCode by which the server refuses; blank where it does not
record OaiPage(int records, String token, String errorCode, String error) {

  /// @throws XMLStreamException if the answer is not whole
  static OaiPage read(InputStream in) throws XMLStreamException {
    Reading reading = new Reading();
    Xml.walk(
        in,
        (name, reader) -> {
          switch (name) {
            case "OAI-PMH" -> reading.isOai = true;
            case "record" -> reading.records++;
            case "resumptionToken" -> reading.token = reader.getElementText().strip();
            case "error" -> {
              reading.code = reader.getAttributeValue(null, "code");
              reading.error = reader.getElementText().strip();
            }
            default -> {}
          }
        });
    if (!reading.isOai) {
      throw new XMLStreamException("it is no answer in OAI-PMH");
    }
    String code = reading.code == null ? "" : reading.code;
    return new OaiPage(reading.records, reading.token, code, reading.error);
  }

  private static final class Reading {
    private boolean isOai;
    private int records;
    private String token = "";
    private @Nullable String code;
    private String error = "";
  }
}
