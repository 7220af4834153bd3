package org.papergraph.source.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.model.Authorship;
import org.papergraph.source.ParsedCapture;

class AuthorListsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Drake | Ann Drake
          Ann Drake, Bob Teal and Carl Erpel | Ann Drake / Bob Teal / Carl Erpel
          Ann Drake, Bob Teal, and Carl Erpel | Ann Drake / Bob Teal / Carl Erpel
          Ann Drake and Bob Teal and Carl Erpel | Ann Drake / Bob Teal / Carl Erpel
          Ann Drake & Bob Teal | Ann Drake / Bob Teal
          Anderson Sandy, Rolanda Andrews | Anderson Sandy / Rolanda Andrews
          A. Drake, Jr., B. Teal III, C. Erpel, Ph.D. | A. Drake Jr. / B. Teal III / C. Erpel Ph.D.
          Drake, Ann; Teal, Bob | Ann Drake / Bob Teal
          Ann Drake; Bob Teal | Ann Drake / Bob Teal
          J\\"org Erpel, {\\O}ystein {\\AA}s, J.~Teal | Jörg Erpel / Øystein Ås / J. Teal
          Ann Drake (Pond Univ., Lake), Bob Teal | Ann Drake @ Pond Univ., Lake / Bob Teal
          A. Drake (1 and 2), B. Teal (2) ((1) P Lab, Lake, (2) Q Lab) | A. Drake @ P Lab, Lake; Q Lab / B. Teal @ Q Lab
          A. Drake (1), B. Teal (*) | A. Drake / B. Teal
          A. Drake (P Lab) (Q Lab) | A. Drake @ P Lab; Q Lab
          Wei (Will) Wang, Li Ming (李明) | Wei (Will) Wang / Li Ming (李明)
          A. Drake (P Lab, B. Teal | A. Drake (P Lab / B. Teal
          A. Drake), B. Teal | A. Drake) / B. Teal
          A. Drake, et al. | A. Drake
          """)
  void a_text_of_authors_is_split_at_its_separators(String printed, String authors) {
    assertThat(shown(AuthorText.split(printed))).containsExactly(authors.split(" / "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ATLAS Collaboration: A. Drake, B. Teal | ATLAS Collaboration / A. Drake / B. Teal
          The ATLAS Collaboration | The ATLAS Collaboration
          A. Drake for the ATLAS Collaboration | A. Drake @ ATLAS Collaboration
          A. Drake on behalf of the CMS and LHCb Collaborations | A. Drake @ CMS / LHCb Collaborations
          A. Drake for JLQCD collaboration | A. Drake @ JLQCD collaboration
          A. Drake (for the POND Team) | A. Drake @ POND Team
          A. Drake (P Lab) for the POND group | A. Drake (P Lab) @ POND group
          A. Drake, for the DES Collaboration | A. Drake / DES Collaboration
          A. Drake, (for the DES Collaboration) | A. Drake / DES Collaboration
          A. Drake, :, B. Teal | A. Drake / B. Teal
          Gemma Team, A. Drake | Gemma Team / A. Drake
          A. Fortheringham, B. For | A. Fortheringham / B. For
          """)
  void a_collaboration_is_an_author_or_what_a_person_speaks_for(String printed, String authors) {
    assertThat(shown(AuthorText.split(printed))).containsExactly(authors.split(" / "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Drake, Ann | Ann Drake
          Heath, Jr., Robert W. | Robert W. Heath Jr.
          POND Collaboration | POND Collaboration
          """)
  void an_inverted_name_is_turned(String printed, String name) {
    assertThat(shown(List.of(PrintedAuthor.inverted(printed)))).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37K05 37K10 53D10 | 37K05 37K10 53D10
          Primary: 68T05; Secondary: 62L20, 60F05. | 68T05 62L20 60F05
          68T05 (Primary) 62L20 and 60F05 (Secondary) | 68T05 62L20 60F05
          MSC 2020: 14-XX, 03C05 | 14-XX 03C05
          I.2.6; I.2.8 | I.2.6 I.2.8
          F.2.2, I.2.m | F.2.2 I.2.m
          """)
  void subject_classes_are_read_however_they_are_separated(String printed, String codes) {
    assertThat(SubjectClasses.field(printed))
        .extracting(category -> category.code())
        .containsExactly(codes.split(" "));
  }

  @Test
  void a_field_of_classes_that_holds_another_word_is_one_keyword() {
    assertThat(SubjectClasses.field("68T05, ducks"))
        .extracting(category -> category.code() + " " + category.scheme())
        .containsExactly("68T05, ducks OTHER");
  }

  @Test
  void a_paper_of_five_thousand_authors_names_them_all() {
    String list =
        String.join(
            ",",
            IntStream.range(0, 5000).mapToObj("[\"Drake%d\",\"A.\",\"\"]"::formatted).toList());
    String line =
        "{\"id\":\"2607.00001\",\"title\":\"Many ducks\",\"authors_parsed\":[%s]}".formatted(list);

    ParsedCapture parsed = ParsedCapture.of(line.getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(parsed.records.getFirst().authors())
        .hasSize(5000)
        .last()
        .isEqualTo(Authorship.of("A. Drake4999"));
  }

  private static List<String> shown(List<PrintedAuthor> printed) {
    return Collaborations.authorships(printed).stream()
        .map(author ->
            author.nameAsPrinted()
                + (author.affiliation() == null ? "" : " @ " + author.affiliation()))
        .toList();
  }
}
