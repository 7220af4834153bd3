package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EncodingTest {
  @Test
  void aByteOrderMarkTellsTheEncodingAndIsNoText() throws UnreadableCaptureException {
    assertThat(Encoding.decode(marked("論文", StandardCharsets.UTF_8))).isEqualTo("論文");
    assertThat(Encoding.decode(marked("論文", StandardCharsets.UTF_16LE))).isEqualTo("論文");
    assertThat(Encoding.decode(marked("論文", StandardCharsets.UTF_16BE))).isEqualTo("論文");
  }

  @Test
  void anHtmlPageStatesItsEncoding() throws UnreadableCaptureException {
    for (String name : new String[] {"Shift_JIS", "EUC-JP", "ISO-2022-JP", "utf-8"}) {
      for (String meta :
          new String[] {
            "<meta charset=\"%s\">",
            "<META http-equiv='Content-Type' content='text/html; charset=%s'>"
          }) {
        String page = "<!DOCTYPE html><head>" + meta.formatted(name) + "<title>要約①</title>";
        String readable =
            name.equals("ISO-2022-JP") || name.equals("EUC-JP") ? page.replace("①", "") : page;
        String charset = name.equals("Shift_JIS") ? "windows-31j" : name;

        assertThat(Encoding.decode(readable.getBytes(Charset.forName(charset))))
            .isEqualTo(readable);
      }
    }
  }

  @Test
  void anInvalidByteIsAnErrorWithItsPlace() {
    byte[] text = "要約 of 3 cups".getBytes(StandardCharsets.UTF_8);
    text[7] = (byte) 0x93;

    assertThatThrownBy(() -> Encoding.decode(text))
        .isInstanceOf(UnreadableCaptureException.class)
        .hasMessageStartingWith("byte 7 (0x93) is not UTF-8");
  }

  @Test
  void anUnknownEncodingIsAnError() {
    byte[] page = "<meta charset=klingon>".getBytes(StandardCharsets.US_ASCII);

    assertThatThrownBy(() -> Encoding.decode(page)).hasMessageContaining("\"klingon\"");
  }

  @Test
  void theLastCharacterOfAPageThatWasCutOffMayBeIncomplete() throws UnreadableCaptureException {
    byte[] text = "a要約".getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(text, text.length - 1);

    assertThat(Encoding.decode(cut)).isEqualTo("a要");
    assertThatThrownBy(() -> Encoding.decodeUtf8(cut)).hasMessage("byte 4 (0xE7) is not UTF-8");
  }

  private static byte[] marked(String text, Charset charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(("\uFEFF" + text).getBytes(charset));
    return bytes.toByteArray();
  }
}
