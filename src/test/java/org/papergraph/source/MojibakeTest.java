package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

  @ParameterizedTest
  @ValueSource(strings = {"Würfel", "José Raúl Íñigo", "Weißl", "李明", "Ωmega ≤ 3", "Šime Ño"})
  void utf8_that_was_read_as_latin_is_read_as_it_was_meant(String meant) {
    byte[] bytes = meant.getBytes(StandardCharsets.UTF_8);

    assertThat(Mojibake.mended(new String(bytes, StandardCharsets.ISO_8859_1))).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Éric", "“quoted”", "Wübben’s"})
  void utf8_that_was_read_as_windows_1252_is_read_as_it_was_meant(String meant) {
    byte[] bytes = meant.replace("”", "“").getBytes(StandardCharsets.UTF_8);

    assertThat(Mojibake.mended(new String(bytes, Charset.forName("windows-1252"))))
        .isEqualTo(meant.replace("”", "“"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "Würfel",
        "Ångström",
        "São Paulo",
        "Ã",
        "CAFÉ Ñ",
        "李 WÃ¼rfel",
        "naïve Ã©"
      })
  void what_may_be_meant_as_it_stands_stays(String text) {
    assertThat(Mojibake.mended(text)).isEqualTo(text);
  }

  @Test
  void an_empty_text_stays() {
    assertThat(Mojibake.mended("")).isEmpty();
  }
}
