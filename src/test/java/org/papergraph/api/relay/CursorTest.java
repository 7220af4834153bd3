package org.papergraph.api.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.api.error.BadArgumentException;

class CursorTest {

  @Test
  void aCursorOfAListGivesItsKeyBack() {
    String opaque = new Cursor("papers/newest", "2025-01-02 paper:title:静か\n-1").encode();
    assertThat(opaque).matches("[\\w-]+");
    assertThat(Cursor.decode(opaque, "papers/newest")).isEqualTo("2025-01-02 paper:title:静か\n-1");
  }

  @Test
  void aCursorOfAnotherListSaysOfWhich() {
    String opaque = new Cursor("papers/oldest", "x").encode();
    assertThatExceptionOfType(BadArgumentException.class)
        .isThrownBy(() -> Cursor.decode(opaque, "papers/newest"))
        .withMessageContaining("is a cursor of the list papers/oldest, not of papers/newest");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "20", "%%%", "MQ", "Mg", "bm8gY3Vyc29y"})
  void whatIsNoCursorSaysWhatToGive(String text) {
    assertThatExceptionOfType(BadArgumentException.class)
        .isThrownBy(() -> Cursor.decode(text, "papers/newest"))
        .withMessageContaining("is not a cursor: give an endCursor");
  }

  @Test
  void aCursorOfAnotherVersionIsNone() {
    String other =
        Base64.getUrlEncoder()
            .encodeToString("2\npapers/newest\nx".getBytes(StandardCharsets.UTF_8));
    assertThatExceptionOfType(BadArgumentException.class)
        .isThrownBy(() -> Cursor.decode(other, "papers/newest"));
  }
}
