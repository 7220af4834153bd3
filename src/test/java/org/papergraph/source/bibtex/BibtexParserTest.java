package org.papergraph.source.bibtex;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.model.Authorship;
import org.papergraph.model.PaperRecord;
import org.papergraph.source.Capture;
import org.papergraph.source.Parsed;

class BibtexParserTest {
  private static final String ENTRY = "@misc{k%d,\n title={Lantern},\n note={%s}\n}\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Halm, Nora and Ivo T. Reet|Nora Halm;Ivo T. Reet",
        "van der Lünen, José and de la Cruz, Jr., Ana|José van der Lünen;Ana de la Cruz, Jr.",
        "Halm, Nora, Jr.|Nora Halm, Jr.",
        "{The Dusk and Dawn Collaboration} and others|The Dusk and Dawn Collaboration",
        "Halm, Nora and and Reet, I.|Nora Halm;I. Reet",
        "Halm, Nora AND Reet, Ivo|Nora Halm;Ivo Reet",
        "family=Lünen, given=José, prefix=van der and Wei, Bo|José van der Lünen;Bo Wei",
        "M{\\\"u}ller, J{\\\"o}rg|Jörg Müller",
        "Halm and Reet|Halm;Reet",
        "Anderson, Andy and Sandor, And|Andy Anderson;And Sandor"
      })
  void namesStandInTheOrderOfSpeaking(String printed, String names) {
    assertThat(BibtexNames.parse(printed).stream().map(Authorship::nameAsPrinted))
        .containsExactly(names.split(";", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-03-07,,,2019-03-07",
    "2019-03/2019-05,,,2019-03",
    "2019-99,2018,,2018",
    ",2019,March,2019-03",
    ",2019,5~mar,2019-03-05",
    ",{2019},7,2019-07",
    ",2019,Summer,2019",
    ",in press,mar,",
    ",2019,feb 31,2019-02"
  })
  void datesAreAsPreciseAsTheyCanBeRead(String date, String year, String month, String iso) {
    Map<String, String> fields = new java.util.HashMap<>();
    fields.put("date", date);
    fields.put("year", year);
    fields.put("month", month);
    fields.values().removeIf(java.util.Objects::isNull);

    var read = BibtexDate.of(fields);
    assertThat(read == null ? null : read.iso()).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eprint={2401.00001}|arxiv=2401.00001",
        "eprint={hep-th/9901001}, archivePrefix={arXiv}|arxiv=hep-th/9901001",
        "eprint={12345678}, eprinttype={pubmed}|pmid=12345678",
        "eprint={2401.00001}, eprinttype={hal}|",
        "journal={arXiv preprint arXiv:1412.06980}|",
        "journal={arXiv preprint arXiv:1412.6980}|arxiv=1412.6980",
        "number={arXiv:2005.14165}|arxiv=2005.14165",
        "url={https://arxiv.org/pdf/2005.14165v4}|arxiv=2005.14165",
        "doi={10.48550/arXiv.2005.14165}|arxiv=2005.14165 doi=10.48550/arxiv.2005.14165",
        "url={https://doi.org/10.5555/3.4}|doi=10.5555/3.4",
        "url={https://example.org/10.5555/3.4}|",
        "url={https://www.aclweb.org/anthology/P19-1001}|",
        "url={https://aclanthology.org/P19-1001.pdf}|acl=P19-1001",
        "biburl={https://dblp.org/rec/conf/wait/Wei20.bib}|dblp=conf/wait/Wei20",
        "pmcid={PMC1234567}, pmid={23456789}|pmcid=PMC1234567 pmid=23456789"
      })
  void identifiersAreFoundWhereverProgramsPutThem(String fields, String ids) throws IOException {
    PaperRecord paper = papers("@misc{k, title={Lantern}, " + fields + "}").getFirst();

    assertThat(told(paper)).isEqualTo(ids == null ? "" : ids);
  }

  @Test
  void aBrokenEntryIsRejectedWithItsLineAndTheNextOnesAreRead() throws IOException {
    List<String> told =
        told(
            """
            a remark with an address halm@example.org {
            @article{one, title={One}}
            @article{two, title={Two, year=2001}
            @article{three, title={Three}}
            @article{four title="Four"}
            @article{five,
              title = {Five},
              year = = 2001}
            @article{six, }
            @book(seven, title = "Seven")
            @article{eight, title={Ei\\\\}}
            @article{nine, journal = undefinedname, title = {Nine}}
            @article{ten, title={Ten}
            """);

    assertThat(told)
        .containsExactly(
            "One",
            "line 3 @article has no end: a brace is missing before line 4",
            "Three",
            "line 5 @article has neither a title nor an identifier",
            "line 6 @article is no BibTeX at “=” in line 8: a comma, a brace or a quote is missing"
                + " before it",
            "line 9 @article has neither a title nor an identifier",
            "Seven",
            "Ei",
            "Nine",
            "line 13 @article is cut off: its last brace is missing");
  }

  @Test
  void noFileIsOpenedThatAnEntryNames() throws IOException {
    assertThat(told("@include{/etc/passwd}\n@article{a, title={One}}"))
        .containsExactly("line 1 @include has neither a title nor an identifier", "One");
  }

  @Test
  void aFileOfAnyLengthIsReadEntryByEntry() throws IOException {
    InputStream entries =
        new SequenceInputStream(
            Collections.enumeration(
                IntStream.range(0, 20_000)
                    .mapToObj(i -> stream(ENTRY.formatted(i, "word ".repeat(200))))
                    .toList()));

    try (Stream<Parsed> parsed = parse(entries)) {
      assertThat(parsed.filter(Parsed.Accepted.class::isInstance).count()).isEqualTo(20_000);
    }
  }

  @Test
  void anEntryOfAnyLengthIsRejectedAndTheNextIsRead() throws IOException {
    String entries =
        ENTRY.formatted(1, "word\n".repeat(EntryScanner.LONGEST / 4)) + ENTRY.formatted(2, "short");

    assertThat(told(entries)).containsExactly("line 1 @misc is longer than 4 MiB", "Lantern");
  }

  @Property(tries = 300)
  void anyTextIsReadWithoutFailure(@ForAll String text) throws IOException {
    assertThat(told("@article{k,\n title = {One},\n" + text)).isNotNull();
    assertThat(told("@article{k, " + text + "}\n@article{l, title={Two}}\n")).isNotEmpty();
  }

  private static List<String> told(String text) throws IOException {
    try (Stream<Parsed> parsed = parse(stream(text))) {
      return parsed
          .map(record ->
              switch (record) {
                case Parsed.Accepted(PaperRecord paper) -> String.valueOf(paper.title());
                case Parsed.Rejected rejected -> rejected.at().place() + " " + rejected.reason();
              })
          .toList();
    }
  }

  private static List<PaperRecord> papers(String text) throws IOException {
    try (Stream<Parsed> parsed = parse(stream(text))) {
      return parsed.map(record -> ((Parsed.Accepted) record).paper()).toList();
    }
  }

  private static String told(PaperRecord paper) {
    Map<String, String> ids = new java.util.TreeMap<>(paper.ids().others());
    var arxiv = paper.ids().arxiv();
    var doi = paper.ids().doi();
    if (arxiv != null) {
      ids.put("arxiv", arxiv.value());
    }
    if (doi != null) {
      ids.put("doi", doi.value());
    }
    return String.join(" ", ids.entrySet().stream().map(Object::toString).toList());
  }

  private static Stream<Parsed> parse(InputStream in) throws IOException {
    return new BibtexParser().parse(new Capture("x.bib", () -> in, null));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }
}
