package org.papergraph.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {
  @Test
  void theNameUnderWhichTheProgramAsksHoldsVersionAndContact() {
    assertThat(Contact.userAgent("0.1.0-SNAPSHOT", Optional.of(new Contact("ada@example.org"))))
        .isEqualTo("PaperGraph/0.1.0-SNAPSHOT (+mailto:ada@example.org)");
    assertThat(Contact.userAgent("0.1.0", Optional.of(new Contact("https://example.org/bot"))))
        .isEqualTo("PaperGraph/0.1.0 (+https://example.org/bot)");
    assertThat(Contact.userAgent("(not\r\npackaged)", Optional.empty()))
        .isEqualTo("PaperGraph/notpackaged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ada", "ada@home", "a@b.c\r\nX-Evil: 1", "a b@example.org", "ftp://x.org"})
  void whatNobodyCanBeReachedByIsNoContact(String value) {
    assertThatThrownBy(() -> new Contact(value)).hasMessageContaining("is no contact");
  }
}
