package org.papergraph.source.semanticscholar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.model.PaperIds;

class AskedPaperTest {
  private static final String API = "https://api.semanticscholar.org/graph/v1/paper/";

  @ParameterizedTest
  @CsvSource({
    "ARXIV:2106.15928/references?fields=title, {arxiv=2106.15928}",
    "arXiv%3A2106.15928v2/citations, {arxiv=2106.15928}",
    "DOI:10.5555/a/b.c/references?limit=5, {doi=10.5555/a/b.c}",
    "10.5555%2Fab+c/references, {doi=10.5555/ab+c}",
    "CorpusID:14514057/citations, {corpusid=14514057}",
    "1111111111111111111111111111111111111111/authors, {s2=1111111111111111111111111111111111111111}",
    "MAG:112218234/citations, {mag=112218234}",
    "ACL:W12-3903/citations, {acl=W12-3903}",
    "PMID:19872477/citations, {pmid=19872477}",
    "PMCID:2323736/citations, {pmcid=PMC2323736}",
    "URL:https://arxiv.org/abs/2106.15928v1/citations, {arxiv=2106.15928}",
  })
  void anAddressNamesThePaper(String path, String ids) {
    assertThat(AskedPaper.of(API + path).map(AskedPaperTest::told)).hasValue(ids);
  }

  @ParameterizedTest
  @CsvSource({
    "ARXIV_2106.15928_references.json, {arxiv=2106.15928}",
    "arxiv:2106.15928v2-citations.json, {arxiv=2106.15928}",
    "CorpusId-77 citations.json, {corpusid=77}",
    "doi_10.5555%2Fab references.json, {doi=10.5555/ab}",
    "1111111111111111111111111111111111111111-references.json, {s2=1111111111111111111111111111111111111111}",
  })
  void aFileMayBeNamedAfterThePaper(String name, String ids) {
    assertThat(AskedPaper.of(name).map(AskedPaperTest::told)).hasValue(ids);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "references.json",
        "2106.15928.json",
        "ARXIV_2106.15928.json",
        "https://api.semanticscholar.org/graph/v1/paper/batch?fields=title",
        "https://api.semanticscholar.org/graph/v1/paper/odd%ZZ/references",
        "https://api.semanticscholar.org/graph/v1/author/41/papers",
      })
  void aPaperIsNotGuessed(String address) {
    assertThat(AskedPaper.of(address)).isEmpty();
  }

  private static String told(PaperIds ids) {
    Map<String, String> all = new TreeMap<>(ids.others());
    if (ids.arxiv() != null) {
      all.put("arxiv", ids.arxiv().value());
    }
    if (ids.doi() != null) {
      all.put("doi", ids.doi().value());
    }
    return all.toString();
  }
}
