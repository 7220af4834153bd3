package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.papergraph.load.Phase;

class LoadConsoleTest {
  @Test
  void aLineTellsRateShareAndTheTimeThatIsLeft() {
    assertThat(LoadConsole.line(Phase.PARSE, 120_000, 0.25, Duration.ofSeconds(30)))
        .isEqualTo("Parsing: 120,000 records, 4,000/s, 25 %, 1m30s left");
    assertThat(LoadConsole.line(Phase.IMPORT, 40, 0.4, Duration.ofSeconds(20)))
        .isEqualTo("Importing: 40 %, 30s left");
  }

  @Test
  void whatIsNotKnownIsNotTold() {
    assertThat(LoadConsole.line(Phase.PARSE, 50, -1, Duration.ofSeconds(10)))
        .isEqualTo("Parsing: 50 records, 5/s");
    assertThat(LoadConsole.line(Phase.PARSE, 50, 0.5, Duration.ofMillis(10)))
        .isEqualTo("Parsing: 50 records");
  }
}
