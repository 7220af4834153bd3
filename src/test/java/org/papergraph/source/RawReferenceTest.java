package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.model.PaperIds;
import org.papergraph.model.Reference;

class RawReferenceTest {
  private static final Path ENTRIES = Path.of("src/test/resources/source/raw-references.tsv");

  @ParameterizedTest
  @MethodSource("entries")
  void everyStyleGivesWhatStandsBesideIt(String line) {
    String[] cells = line.split("\t", -1);

    assertThat(told(RawReference.parse(cells[0])))
        .isEqualTo(String.join("\t", List.of(cells).subList(1, cells.length)));
  }

  @Test
  void aDashStandsForTheAuthorsOfTheEntryBefore() {
    List<String> before = List.of("Nora Halm");

    assertThat(
            RawReference.parse("———, Lanterns at dusk, J. Idle 3 (2001), 1–9.", List.of(), before))
        .returns(before, Reference::authors)
        .returns("Lanterns at dusk", Reference::title);
    assertThat(RawReference.parse("—. 2021b, ApJ, 919, L15", List.of(), before))
        .returns(before, Reference::authors)
        .returns(null, Reference::title)
        .returns(2021, Reference::year);
    assertThat(
            RawReference.parse(", Moths at dusk, J. Idle 4 (2002), 1–9.", List.of(), before)
                .authors())
        .isEqualTo(before);
  }

  @Test
  void linksTellIdentifiersThatTheTextDoesNot() {
    Reference reference =
        RawReference.parse(
            "N. Halm, Idle Lett. 3, 14 (2021).",
            List.of("https://doi.org/10.5555/IDLE.3.14", "https://arxiv.org/pdf/2101.09999v2"),
            List.of());

    assertThat(ids(reference.ids())).isEqualTo("2101.09999\t10.5555/idle.3.14");
  }

  @Test
  void partsTellTheTitleFromTheNamesWhateverTheMarks() {
    Reference three =
        RawReference.parts(
            List.of("Ida Krone, Bo Wei", "Deep lanterns", "Idle Press, 2020."),
            List.of(),
            List.of());
    Reference two =
        RawReference.parts(List.of("I. Krone.", "The lantern card, 2020."), List.of(), List.of());
    Reference venue =
        RawReference.parts(
            List.of("I. Krone and B. Wei.", "Phys. Lett. B, 193(2):247, 1987."),
            List.of(),
            List.of());

    assertThat(told(three)).isEqualTo("Ida Krone; Bo Wei\tDeep lanterns\t2020\t\t");
    assertThat(told(two)).isEqualTo("I. Krone\tThe lantern card\t2020\t\t");
    assertThat(told(venue)).isEqualTo("I. Krone; B. Wei\t\t1987\t\t");
  }

  @Test
  void aListOfNothingButNamesIsReadToItsEnd() {
    assertThat(RawReference.names("G. Holm, E. Y. Park, and U. Sand"))
        .containsExactly("G. Holm", "E. Y. Park", "U. Sand");
    assertThat(RawReference.names("madonna, G. Holm and sting"))
        .containsExactly("madonna", "G. Holm", "sting");
  }

  @Test
  void anEntryOfAnyLengthGivesItsIdentifiers() {
    Reference reference = RawReference.parse("A. Halm, ".repeat(9_000) + "arXiv:2101.09999");

    assertThat(ids(reference.ids())).isEqualTo("2101.09999\t");
    assertThat(reference.authors()).isEmpty();
  }

  @Property(tries = 300)
  void anyTextIsReadWithoutFailureAndKept(@ForAll String text) {
    assertThat(RawReference.parse(text + "x").raw()).isNotNull();
    assertThat(RawReference.parse("J. Halm, " + text).raw()).startsWith("J. Halm,");
  }

  static List<String> entries() throws IOException {
    return Files.readAllLines(ENTRIES).stream().filter(line -> !line.startsWith("#")).toList();
  }

  private static String told(Reference reference) {
    return String.join(
        "\t",
        String.join("; ", reference.authors()),
        reference.title() == null ? "" : reference.title(),
        reference.year() == null ? "" : reference.year().toString(),
        ids(reference.ids()));
  }

  private static String ids(PaperIds ids) {
    return (ids.arxiv() == null ? "" : ids.arxiv().value())
        + "\t"
        + (ids.doi() == null ? "" : ids.doi().value());
  }
}
