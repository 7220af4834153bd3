package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.model.ArxivId;
import org.papergraph.model.Doi;
import org.papergraph.model.PaperIds;

class KnownIdsTest {

  @Test
  void theDoiOfAnArxivPaperNamesItsArxivId() {
    assertThat(new KnownIds().doi("https://doi.org/10.48550/arXiv.2401.01234v2").build())
        .isEqualTo(
            new PaperIds(
                new ArxivId("2401.01234", 0), new Doi("10.48550/arxiv.2401.01234v2"), Map.of()));
  }

  @Test
  void ofTwoIdentifiersOfASchemeTheFirstCounts() {
    assertThat(
            new KnownIds()
                .doi("10.5555/a")
                .doi("10.5555/b")
                .arxiv("2401.01234")
                .arxiv("2401.01235")
                .other("s2", " 1 ")
                .other("s2", "2")
                .other("mag", " ")
                .build())
        .isEqualTo(
            new PaperIds(new ArxivId("2401.01234", 0), new Doi("10.5555/a"), Map.of("s2", "1")));
  }

  @ParameterizedTest
  @CsvSource({
    "'In arXiv:2401.01234 [cs.LG]', 2401.01234",
    "'arXiv preprint arXiv:1512.00567', 1512.00567",
    "'CoRR, ARXIV 1512.00567v3.', 1512.00567",
    "'http://arxiv.org/abs/hep-th/9901001v2', hep-th/9901001",
    "'https://arxiv.org/pdf/2401.01234v1.pdf', 2401.01234",
  })
  void anArxivIdIsFoundWhereTheTextSaysThatItIsOne(String text, String id) {
    assertThat(new KnownIds().arxivIn(text).build()).isEqualTo(PaperIds.of(new ArxivId(id, 0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2401.01234",
        "arXiving 2401.01234",
        "arXiv, pages 2401.01234",
        "see arXiv and also 2401.01234",
        "10.1103/2401.01234",
        "arXiv:",
      })
  void anArxivIdIsNotGuessed(String text) {
    assertThat(new KnownIds().arxivIn(text).build()).isEqualTo(PaperIds.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "https://aclanthology.org/2023.acl-long.77/, 2023.acl-long.77",
    "https://aclanthology.org/P19-1001.pdf, P19-1001",
    "https://www.aclweb.org/anthology/2020.emnlp-main.5, 2020.emnlp-main.5",
    "https://aclanthology.info/papers/P17-1001/p17-1001, P17-1001",
  })
  void anAddressInTheAclAnthologyNamesThePaper(String url, String id) {
    assertThat(new KnownIds().url(url).build().others()).isEqualTo(Map.of("acl", id));
  }

  @ParameterizedTest
  @CsvSource({
    "https://pubmed.ncbi.nlm.nih.gov/38123456/, 38123456",
    "38123456, 38123456",
    "x, ",
  })
  void aPubMedIdIsItsNumber(String printed, String id) {
    assertThat(new KnownIds().pmid(printed).build().others().get("pmid")).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.ncbi.nlm.nih.gov/pmc/articles/10123456, PMC10123456",
    "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC10123456/, PMC10123456",
    "pmc77, PMC77",
    "77, PMC77",
    "x, ",
  })
  void anIdOfPubMedCentralHasItsLetters(String printed, String id) {
    assertThat(new KnownIds().pmcid(printed).build().others().get("pmcid")).isEqualTo(id);
  }
}
