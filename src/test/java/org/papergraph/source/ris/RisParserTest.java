package org.papergraph.source.ris;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.model.PaperRecord;
import org.papergraph.source.Capture;
import org.papergraph.source.Parsed;

class RisParserTest {
  @ParameterizedTest
  @CsvSource({
    "PY  - 2016,2016",
    "PY  - 2016/06/09/,2016-06-09",
    "Y1  - 2016/6//,2016-06",
    "PY  - 2016///Summer,2016",
    "PY  - 2016/13/40,2016",
    "PY  - in press,",
    "DA  - 2016-06-09,2016-06-09"
  })
  void datesAreAsPreciseAsTheyCanBeRead(String line, String iso) throws IOException {
    var date = paper(line).published();

    assertThat(date == null ? null : date.iso()).isEqualTo(iso);
  }

  @Test
  void theMorePreciseDateCountsWhereBothAgree() throws IOException {
    assertThat(String.valueOf(paper("PY  - 2016\nDA  - 2016/06/09").published()))
        .contains("2016-06-09");
    assertThat(String.valueOf(paper("PY  - 2016\nDA  - 2015/06/09").published()))
        .contains("iso=2016]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Halm, Nora|Nora Halm",
        "van der Lünen, José|José van der Lünen",
        "Halm, Nora, Jr.|Nora Halm, Jr.",
        "The Dusk Collaboration|The Dusk Collaboration",
        "Halm,|Halm",
        "Dusk, Dawn, Noon and Night Ltd|Dusk, Dawn, Noon and Night Ltd"
      })
  void namesStandInTheOrderOfSpeaking(String printed, String name) throws IOException {
    assertThat(paper("AU  - " + printed).authors())
        .singleElement()
        .returns(name, author -> author.nameAsPrinted());
  }

  @Test
  void aRecordWithABadByteIsRejectedAndTheNextIsRead() throws IOException {
    byte[] bytes =
        "TY  - JOUR\nTI  - Na\u00EFve\nER  - \nTY  - JOUR\nTI  - Two\nER  - \n"
            .getBytes(ISO_8859_1);

    assertThat(told(bytes)).hasSize(2).last().isEqualTo("Two");
    assertThat(told(bytes).getFirst()).startsWith("line 1 is damaged in line 2, which byte");
  }

  @Test
  void aRecordOfAnyLengthIsRejectedAndTheNextIsRead() throws IOException {
    String text =
        "TY  - JOUR\nTI  - One\n"
            + "AB  - word\n".repeat(RisLines.LONGEST / 4 + 1)
            + "ER  - \nTY  - JOUR\nTI  - Two\nER  - \n";

    assertThat(told(text.getBytes(UTF_8))).containsExactly("line 1 is longer than 4 MiB", "Two");
  }

  @Property(tries = 300)
  void anyTextIsReadWithoutFailure(@ForAll String text) throws IOException {
    assertThat(told(("TY  - JOUR\nTI  - One\n" + text).getBytes(UTF_8))).isNotEmpty();
  }

  private static PaperRecord paper(String lines) throws IOException {
    byte[] bytes = ("TY  - JOUR\nTI  - One\n" + lines + "\nER  - \n").getBytes(UTF_8);
    try (Stream<Parsed> parsed = parse(bytes)) {
      return ((Parsed.Accepted) parsed.findFirst().orElseThrow()).paper();
    }
  }

  private static List<String> told(byte[] bytes) throws IOException {
    try (Stream<Parsed> parsed = parse(bytes)) {
      return parsed
          .map(record ->
              switch (record) {
                case Parsed.Accepted(PaperRecord paper) -> String.valueOf(paper.title());
                case Parsed.Rejected rejected -> rejected.at().place() + " " + rejected.reason();
              })
          .toList();
    }
  }

  private static Stream<Parsed> parse(byte[] bytes) throws IOException {
    return new RisParser().parse(new Capture("x.ris", () -> new ByteArrayInputStream(bytes), null));
  }
}
