package org.papergraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.model.Authorship;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PartialDate;
import org.papergraph.model.Reference;
import org.papergraph.source.paperrecord.PaperRecordReader;
import org.papergraph.source.paperrecord.PaperRecordWriter;

/// The bounds are wide: they say what the corpus is like, not how it is made.
class CorpusMakerTest {
  private static final int PAPERS = 20_000;
  private static final List<PaperRecord> FIRST = CorpusMaker.papers(7, PAPERS).toList();

  @Test
  void theSameSeedAndNumberGiveTheSameBytesAndAnotherSeedGivesOthers() throws IOException {
    assertThat(bytes(1, 3000)).isEqualTo(bytes(1, 3000)).isNotEqualTo(bytes(2, 3000));
  }

  @Test
  void everyRecordIsReadBackAsItWasWritten() {
    CorpusMaker.records(3, 3000)
        .forEach(record ->
            assertThat(PaperRecordReader.read(PaperRecordWriter.write(record))).isEqualTo(record));
  }

  @Test
  void arXivIdsAreUniqueAndFitTheirDates() {
    List<PaperRecord> preprints = FIRST.stream().filter(r -> r.ids().arxiv() != null).toList();
    assertThat(preprints.stream().map(CorpusMakerTest::arxiv).distinct()).hasSameSizeAs(preprints);
    assertThat(preprints)
        .allSatisfy(r ->
            assertThat(Objects.requireNonNull(r.published()).iso())
                .startsWith(Objects.requireNonNull(r.ids().arxiv()).month().iso()));
    assertThat(preprints).extracting(r -> Objects.requireNonNull(r.published()).iso()).isSorted();
  }

  @Test
  void papersHaveAboutFourAuthorsTwoCategoriesAndEightReferencesToOthers() {
    assertThat(mean(r -> r.authors().size())).isBetween(3.9, 4.7);
    assertThat(mean(r -> r.categories().size())).isBetween(1.6, 2.2);
    assertThat(mean(r -> r.references().size())).isBetween(7.5, 10.0);
    assertThat(mean(r -> Objects.requireNonNullElse(r.abstractText(), "").length()))
        .isBetween(850.0, 1300.0);
    assertThat(mean(r -> r.repositories().size())).isBetween(0.08, 0.2);
  }

  @Test
  void mostPeopleWriteOncePerhapsTwiceAndFewWriteMuch() {
    Map<Long, Long> people =
        papersOfPeople().values().stream()
            .collect(Collectors.groupingBy(count -> count, Collectors.counting()));
    double all = people.values().stream().mapToLong(count -> count).sum();
    assertThat(people.getOrDefault(1L, 0L) / all).isBetween(0.5, 0.7);
    assertThat(people.getOrDefault(2L, 0L) / all).isBetween(0.12, 0.22);
    assertThat(people.keySet().stream().max(Long::compare).orElseThrow()).isBetween(50L, 1000L);
  }

  @Test
  void peopleWriteAgainWithTheSamePeople() {
    Map<String, Integer> pairs = new HashMap<>();
    for (PaperRecord record : FIRST) {
      List<String> team = record.authors().stream().map(CorpusMakerTest::person).sorted().toList();
      for (int i = 0; team.size() < 20 && i < team.size(); i++) {
        for (String other : team.subList(0, i)) {
          pairs.merge(other + " " + team.get(i), 1, Integer::sum);
        }
      }
    }
    double repeated = pairs.values().stream().filter(count -> count > 1).count();
    assertThat(repeated / pairs.size()).isBetween(0.1, 0.4);
  }

  @Test
  void aNameIsSeveralPeopleAndAPersonHasSeveralSpellings() {
    Map<String, Set<String>> peopleOfName = new HashMap<>();
    Map<String, Set<String>> namesOfPerson = new HashMap<>();
    FIRST.stream()
        .flatMap(record -> record.authors().stream())
        .forEach(author -> {
          String name = author.nameAsPrinted();
          peopleOfName.computeIfAbsent(name, _ -> new HashSet<>()).add(person(author));
          namesOfPerson.computeIfAbsent(person(author), _ -> new HashSet<>()).add(name);
        });
    assertThat(peopleOfName.getOrDefault("Wei Wang", Set.of()).size()).isGreaterThan(5);
    assertThat(share(peopleOfName)).isBetween(0.03, 0.2);
    assertThat(share(namesOfPerson)).isBetween(0.05, 0.25);
  }

  @Test
  void citedPapersAreEarlierOnesAndFewAreCitedMuch() {
    Map<String, Integer> cited = new HashMap<>();
    Set<String> late = new HashSet<>();
    Set<String> before = new HashSet<>();
    for (PaperRecord record : FIRST) {
      for (Reference reference : record.references()) {
        if (reference.ids().arxiv() != null) {
          String id = reference.ids().arxiv().value();
          if (before.contains(id)) {
            cited.merge(id, 1, Integer::sum);
          } else {
            late.add(id);
          }
        }
      }
      before.add(arxiv(record));
    }
    // What stands in no record is of no paper of the corpus.
    assertThat(late).isNotEmpty();
    assertThat(Collections.disjoint(late, before)).isTrue();
    assertThat(cited.values().stream().max(Integer::compare).orElseThrow()).isGreaterThan(200);
    assertThat(cited.values().stream().filter(count -> count < 10).count() * 1.0 / cited.size())
        .isGreaterThan(0.6);
  }

  @Test
  void referencesAreNamedInEveryWay() {
    List<Reference> all = FIRST.stream().flatMap(record -> record.references().stream()).toList();
    assertThat(all.stream().filter(r -> r.ids().arxiv() != null).count()).isGreaterThan(100_000);
    assertThat(all.stream().filter(r -> r.ids().doi() != null).count()).isGreaterThan(5000);
    assertThat(all.stream().filter(r -> r.ids().isEmpty() && r.title() != null && r.year() != null))
        .hasSizeGreaterThan(5000);
    assertThat(all.stream().filter(r -> r.ids().isEmpty() && r.title() == null))
        .hasSizeGreaterThan(3000);
  }

  @Test
  void somePapersHaveThousandsOfAuthors() {
    assertThat(CorpusMaker.papers(2, 60_000).mapToInt(r -> r.authors().size()).max().orElseThrow())
        .isBetween(1000, 5000);
  }

  @Test
  void somePapersAreToldOfAgainWithAnotherTitleOtherAuthorsAndCategories() {
    List<PaperRecord> records = CorpusMaker.records(7, PAPERS).toList();
    assertThat(records.size()).isBetween(PAPERS + 1000, PAPERS + 2000);
    // As sets: the list assertions compare each with each.
    assertThat(new HashSet<>(records).containsAll(FIRST)).isTrue();
    Map<String, List<PaperRecord>> byId =
        records.stream()
            .filter(record -> !arxiv(record).isEmpty())
            .collect(Collectors.groupingBy(record -> arxiv(record)));
    List<List<PaperRecord>> again = byId.values().stream().filter(l -> l.size() > 1).toList();
    assertThat(again.stream().filter(l -> differ(l, r -> String.valueOf(r.title()))))
        .hasSizeGreaterThan(100);
    assertThat(again.stream().filter(l -> differ(l, r -> r.authors().size()))).isNotEmpty();
    assertThat(again.stream().filter(l -> differ(l, PaperRecord::categories))).isNotEmpty();
    assertThat(again.stream().filter(l -> !differ(l, r -> r))).isNotEmpty();
    assertThat(records.stream().filter(record -> record.ids().isEmpty())).isNotEmpty();
  }

  @Test
  void fieldsGrowAndShrink() {
    assertThat(share("cs.LG", 0, 5000)).isLessThan(share("cs.LG", 15_000, PAPERS) / 2);
    assertThat(share("hep-ph", 0, 5000)).isGreaterThan(share("hep-ph", 15_000, PAPERS));
    Map<String, Long> years =
        FIRST.stream()
            .map(record -> Objects.requireNonNull(record.published()))
            .map(PartialDate::iso)
            .collect(Collectors.groupingBy(iso -> iso.substring(0, 4), Collectors.counting()));
    assertThat(years.get("2025")).isGreaterThan(2 * Objects.requireNonNull(years.get("2015")));
  }

  @Test
  void moreThanThereAreIdsForIsRefused() {
    assertThatThrownBy(() -> CorpusMaker.papers(1, 100_000_000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("make at most");
  }

  private static double mean(ToIntFunction<PaperRecord> number) {
    return FIRST.stream().mapToInt(number).average().orElseThrow();
  }

  private static double share(String category, int from, int to) {
    return FIRST.subList(from, to).stream()
            .filter(
                r -> !r.categories().isEmpty() && r.categories().getFirst().code().equals(category))
            .count()
        / (double) (to - from);
  }

  private static double share(Map<String, Set<String>> sets) {
    return sets.values().stream().filter(set -> set.size() > 1).count() / (double) sets.size();
  }

  private static Map<String, Long> papersOfPeople() {
    return FIRST.stream()
        .flatMap(record -> record.authors().stream().map(CorpusMakerTest::person))
        .collect(Collectors.groupingBy(person -> person, Collectors.counting()));
  }

  private static boolean differ(List<PaperRecord> records, Function<PaperRecord, Object> part) {
    return records.stream().map(r -> Optional.ofNullable(part.apply(r))).distinct().count() > 1;
  }

  private static String person(Authorship author) {
    return Objects.requireNonNull(author.ids().get(Facts.TRUTH));
  }

  private static String arxiv(PaperRecord record) {
    return record.ids().arxiv() == null ? "" : record.ids().arxiv().value();
  }

  private static List<String> bytes(long seed, int papers) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MakeCorpus.write(CorpusMaker.records(seed, papers), out);
    return Stream.of(out.toString(StandardCharsets.UTF_8).split("\n")).toList();
  }
}
