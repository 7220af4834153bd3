package org.papergraph.source.paperrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.model.ArxivId;
import org.papergraph.model.Category;
import org.papergraph.model.CategoryScheme;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PartialDate;
import org.papergraph.model.RepositoryKind;
import org.papergraph.model.RepositoryLink;
import org.papergraph.model.RepositoryName;
import org.papergraph.model.Source;

class PaperRecordJsonTest {
  private static final Source FILE =
      new Source("paperrecord", "papers.ndjson", null, null, new PartialDate("2025-12"));

  private static final String FULL =
      """
      {"ids":{"arxiv":"2503.01234","doi":"10.1000/tea.7","dblp":"abs-2503-01234","openalex":"W7"},\
      "arxivVersion":2,"title":"Tea “Sorted”","abstract":"We sort.\\nTwice.","titleJa":"お茶","abstractJa":"並べる。",\
      "authors":[{"name":"Aoi Tanabe","orcid":"0000-0002-1825-0097","affiliation":"Uji","ids":{"openalex":"A7"}},{"name":"Mina Kop"}],\
      "authorCount":3,"published":"2025-03","updated":"2025-04-02T23:59:58Z",\
      "categories":[{"code":"cs.LG","scheme":"ARXIV","primary":true},{"code":"Tea","scheme":"OTHER"}],\
      "keyphrases":["tea leaves"],\
      "repositories":[{"host":"github.com","owner":"Tea-Lab","name":"LeafSort","url":"https://github.com/Tea-Lab/LeafSort","path":"tree/main/cups"},\
      {"host":"huggingface.co","owner":"tea","name":"leaves","url":"https://huggingface.co/datasets/tea/leaves","kind":"DATASET"}],\
      "references":[{"ids":{"arxiv":"2401.00001"},"arxivVersion":1,"title":"Cups","raw":"[1] Cups."}],\
      "venue":"Tea Letters","upvotes":12,\
      "source":{"provider":"arxiv.jp","capture":"page.html","digest":"0123456789ab","translator":"Google","capturedAt":"2025-12-10"}}\
      """;

  @Test
  void aRecordIsWrittenAsItWasRead() {
    assertThat(PaperRecordWriter.write(PaperRecordReader.read(FULL))).isEqualTo(FULL);
  }

  @Test
  void whatIsUnknownIsLeftOut() {
    String json = "{\"title\":\"Tea\",\"source\":{\"provider\":\"p\",\"capture\":\"c\"}}";

    assertThat(PaperRecordWriter.write(PaperRecordReader.read(json))).isEqualTo(json);
  }

  @Test
  void theFileStandsInForASourceThatTheRecordDoesNotState() {
    assertThat(PaperRecordReader.read("{\"title\":\"Tea\"}", FILE).source()).isEqualTo(FILE);
    assertThat(
            PaperRecordReader.read("{\"title\":\"T\",\"source\":{\"provider\":\"p\"}}", FILE)
                .source())
        .isEqualTo(new Source("p", "papers.ndjson", null, null, new PartialDate("2025-12")));
    assertThatThrownBy(() -> PaperRecordReader.read("{\"title\":\"Tea\"}"))
        .hasMessage("source: is missing");
  }

  @Test
  void looserRecordsOfOtherProgramsAreUnderstood() {
    PaperRecord paper =
        PaperRecordReader.read(
            """
            {"title": " Tea\\n  time ", "abstract": null, "listings": ["2025-10-13"], "ids": {"arxiv": "arXiv:2503.01234v3", "s2": 99},
             "categories": [{"code": "cs.CV"}, {"code": "68T45, 62H30"}],
             "repositories": [{"url": "github.com/Tea-Lab/LeafSort/tree/main"}]}
            """,
            FILE);

    assertThat(paper.title()).isEqualTo("Tea time");
    assertThat(paper.ids().arxiv()).isEqualTo(new ArxivId("2503.01234", 3));
    assertThat(paper.ids().others()).containsExactly(java.util.Map.entry("s2", "99"));
    assertThat(paper.categories())
        .containsExactly(
            new Category("cs.CV", CategoryScheme.ARXIV, false),
            new Category("68T45", CategoryScheme.MSC, false),
            new Category("62H30", CategoryScheme.MSC, false));
    assertThat(paper.repositories())
        .extracting(RepositoryLink::repository)
        .containsExactly(
            new RepositoryName("github.com", "Tea-Lab", "LeafSort", RepositoryKind.CODE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|title: is missing",
        "{\"title\": 7}|title: a string is wanted, not 7",
        "{\"title\": \"a\", \"authors\": [\"B\"]}|authors[0]: an object is wanted, not \"B\"",
        "{\"title\": \"a\", \"authors\": [{\"name\": \"B\"}, {}]}|authors[1].name: is missing",
        "{\"title\": \"a\", \"authorCount\": \"3\"}|authorCount: an integer is wanted, not \"3\"",
        "{\"title\": \"a\", \"authorCount\": 0}|0 authors counted, 0 named",
        "{\"title\": \"a\", \"updated\": \"May 5\"}|updated: \"May 5\" is not a year, month, day or instant in UTC as ISO 8601 has it",
        "{\"title\": \"a\", \"ids\": {\"arxiv\": \"2013.7\"}}|ids.arxiv: \"2013.7\" is not an arXiv id",
        "{\"title\": \"a\", \"categories\": [{\"code\": \"b\", \"scheme\": \"C\"}]}|categories[0].scheme: \"C\" is not one of ARXIV, MSC, ACM, OTHER",
        "{\"title\": \"a\\ud800\"}|title: holds half a character, \\ud800",
        "[]|is not a JSON object",
      })
  void aBadRecordIsAnErrorThatNamesTheKey(String json, String message) {
    assertThatThrownBy(() -> PaperRecordReader.read(json, FILE))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessage(message);
  }

  @Test
  void whatIsNoJsonIsAnErrorThatNamesTheColumn() {
    assertThatThrownBy(() -> PaperRecordReader.read("{\"title\": oops}", FILE))
        .hasMessageStartingWith("is not JSON at column 1");
    assertThatThrownBy(() -> PaperRecordReader.read("{\"title\":\"a\",\"title\":\"b\"}", FILE))
        .hasMessageContaining("title");
  }
}
