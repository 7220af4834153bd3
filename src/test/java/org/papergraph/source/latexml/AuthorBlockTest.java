package org.papergraph.source.latexml;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.model.Authorship;

class AuthorBlockTest {
  @Test
  void readsSeveralNamesOfOneBlockUpToTheirAffiliations() {
    assertThat(
            names(
                "Ida Krone<sup>1,2</sup>, Bo Wei<sup>2</sup>,<br>Carla de Souza"
                    + " Lima<sup>1</sup><br><sup>1</sup>Institute One <sup>2</sup>Carnegie"
                    + " Mellon<br>{a,b}@example.org"))
        .containsExactly("Ida Krone", "Bo Wei", "Carla de Souza Lima");
    assertThat(names("Ida Krone\u2003Bo Wei\u2003\u2003J. van der Lünen<br>University of Dusk"))
        .containsExactly("Ida Krone", "Bo Wei", "J. van der Lünen");
    assertThat(names("Ida Krone and Bo Wei, Jr.")).containsExactly("Ida Krone", "Bo Wei, Jr.");
    assertThat(names("李明, 王芳")).isEmpty();
    assertThat(names("The DUSK Collaboration")).containsExactly("The DUSK Collaboration");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ida Krone<br>Bright Evening<br>Bo Wei",
        "Evening Team, Dusk",
        "ida@example.org",
        "Ida Krone, 12 Quay Street",
        ""
      })
  void givesNoNameWhereNamesAndOtherLinesCannotBeToldApart(String block) {
    assertThat(names(block)).isEmpty();
  }

  @Test
  void givesNoAuthorWhereOneBlockIsNotRead() {
    assertThat(
            AuthorBlock.authors(
                page(creator("Ida Krone", "") + creator("Bo Wei<br>Evening Star", ""))))
        .isEmpty();
  }

  @Test
  void keepsTheAffiliationOfASingleNameButNotARegisterOfAll() {
    String one =
        "<span class='ltx_contact ltx_role_affiliation'><span class='ltx_contact_name'>"
            + "Affiliation: </span>Institute of Dusk<br>ida@example.org</span>";
    String all =
        "<span class='ltx_contact ltx_role_affiliation'><sup>1</sup>Dusk <sup>2</sup>Dawn</span>";

    assertThat(AuthorBlock.authors(page(creator("Ida Krone", one) + creator("Bo Wei", all))))
        .extracting(Authorship::affiliation)
        .containsExactly("Institute of Dusk", null);
  }

  private static java.util.List<String> names(String block) {
    return AuthorBlock.authors(page(creator(block, ""))).stream()
        .map(Authorship::nameAsPrinted)
        .toList();
  }

  private static String creator(String name, String more) {
    return "<span class='ltx_creator ltx_role_author'><span class='ltx_personname'>"
        + name
        + "</span><span class='ltx_author_notes'>"
        + more
        + "</span></span>";
  }

  private static Document page(String authors) {
    return Jsoup.parse("<div class='ltx_authors'>" + authors + "</div>");
  }
}
