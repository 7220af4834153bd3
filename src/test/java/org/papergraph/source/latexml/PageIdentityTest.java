package org.papergraph.source.latexml;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.model.ArxivId;

class PageIdentityTest {
  @Test
  void theWatermarkGoesBeforeLinksAndName() {
    PageIdentity identity =
        identity(
            "<link rel=canonical href='https://arxiv.org/html/2401.00002v1'>"
                + "<div id=watermark-tr>arXiv:2401.00001v12 [q-fin.PM] 08 Nov 2023</div>",
            "2401.00003.html");

    assertThat(identity.id()).isEqualTo(new ArxivId("2401.00001", 12));
    assertThat(String.valueOf(identity.category())).contains("q-fin.PM");
    assertThat(String.valueOf(identity.date())).contains("2023-11-08");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<link rel=canonical"
            + " href='https://ar5iv.labs.arxiv.org/html/hep-th/9901001'>|hep-th/9901001",
        "<meta property=og:url content='https://ar5iv.labs.arxiv.org/html/1902.10197'>|1902.10197",
        "<base href='/html/2401.00001v2/'>|2401.00001",
        "<a title='Back to abstract page'"
            + " href='https://arxiv.org/abs/2401.00001v2'>x</a>|2401.00001",
        "<title>[1902.10197] Lanterns</title>|1902.10197",
        "<nav class=ltx_TOC><a href='https://arxiv.org/html/2401.00001v2#S1'>1</a></nav>|2401.00001"
      })
  void pagesNameThemselvesInTheirLinks(String page, String id) {
    assertThat(idOf(page, "page.html")).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "2401.00001v2.html,2401.00001",
    "html/2401.00001.xhtml,2401.00001",
    "arxiv_2401.00001v1.html.gz,2401.00001",
    "hep-th_9901001v1.html,hep-th/9901001",
    "hep-th9901001.html,hep-th/9901001",
    "9999.99999.html,",
    "lanterns.html,",
    "x2401.00001y.html,"
  })
  void theNameOfTheFileTellsWhatThePageDoesNot(String name, @Nullable String id) {
    assertThat(idOf("<p>", name)).isEqualTo(id);
  }

  @Test
  void anImpossibleDateIsNoDate() {
    assertThat(
            identity("<div id=watermark-tr>arXiv:2401.00001v1 [cs.DL] 31 Foo 2024</div>", "x")
                .date())
        .isNull();
  }

  private static @Nullable String idOf(String page, String name) {
    ArxivId id = identity(page, name).id();
    return id == null ? null : id.value();
  }

  private static PageIdentity identity(String page, String name) {
    return PageIdentity.of(Jsoup.parse(page), name);
  }
}
