package org.papergraph.source.paperrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.papergraph.source.ParsedCapture;

class PaperRecordParserTest {
  @Test
  void aBadLineIsARejectWithItsNumberAndTheOthersAreRead() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(
        """
        \uFEFF{"title": "One"}\r

        {"title": ""}
        not JSON
        """
            .getBytes(StandardCharsets.UTF_8));
    file.writeBytes(new byte[] {'{', '"', (byte) 0xFF, '"', '}', '\n'});
    file.writeBytes("{\"title\": \"Two\"}".getBytes(StandardCharsets.UTF_8));
    ParsedCapture parsed = ParsedCapture.of(file.toByteArray());

    assertThat(parsed.titles()).containsExactly("One", "Two");
    assertThat(parsed.rejected).hasSize(3);
    assertThat(parsed.rejected.get(0)).isEqualTo("line 3 title: is missing");
    assertThat(parsed.rejected.get(1)).startsWith("line 4 is not JSON at column 1");
    assertThat(parsed.rejected.get(2)).isEqualTo("line 5 byte 2 (0xFF) is not UTF-8");
  }
}
