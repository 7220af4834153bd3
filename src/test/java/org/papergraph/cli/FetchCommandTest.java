package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class FetchCommandTest {
  private static final String HERE = " --base-url arxiv=http://localhost:1 ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fetch arxiv | who asks? Give --contact",
        "fetch arxiv --contact nobody | \"nobody\" is no contact",
        "fetch nowhere --contact a@example.org | \"nowhere\" is no source: give one of arxiv.jp,",
        "fetch arxiv --base-url arxiv=file:/x | is no web address",
        "fetch arxiv --base-url nowhere=http://localhost:1 | \"nowhere\" is no source",
        "fetch arxiv --via pages" + HERE + "| arxiv has no service \"pages\": give one of oai, rss",
        "fetch arxiv --every soon" + HERE + "| \"soon\" is no length of time like 30m, 6h or 1d",
        "fetch arxiv --since 2026-13" + HERE + "| is not a date like",
        "fetch | Missing required parameter",
      })
  void wrongUsageIsToldWithWhatIsRight(String line, String message) {
    StringWriter err = new StringWriter();
    CommandLine program = PaperGraphCommand.with(List.of(new FetchCommand()));
    program.setErr(new PrintWriter(err, true));
    assertThat(program.execute(line.strip().split("\\s+"))).isEqualTo(2);
    assertThat(err.toString()).contains(message);
  }
}
