package org.papergraph.source.arxivjp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.model.Authorship;
import org.papergraph.model.PartialDate;
import org.papergraph.source.ParsedCapture;

class PostPartsTest {
  private static final String POST =
      """
      Tea

      要約

      お茶。

      要約(オリジナル)

      Tea.

      arxiv情報

      著者 Aoi Tanabe
      発行日 2025-04-02 23:59:58+00:00
      arxivサイト arxiv_id(pdf)

      提供元, 利用サービス

      arxiv.jp, Google

      カテゴリー: cs.LG | Tea はコメントを受け付けていません
      """;

  @Test
  void authorsAreSplitAtTheCommasBetweenThem() {
    assertThat(AuthorList.parse("A. B. Cup,李 明, John Roe, Jr.,Jane Doe, Ph.D."))
        .extracting(Authorship::nameAsPrinted)
        .containsExactly("A. B. Cup", "李 明", "John Roe, Jr.", "Jane Doe, Ph.D.");
    assertThat(AuthorList.parse("Ann Lee (Cup, Inc.),Wei (Winnie) Li,Bo Li (李波),"))
        .containsExactly(
            new Authorship("Ann Lee", null, "Cup, Inc.", Map.of()),
            Authorship.of("Wei (Winnie) Li"),
            Authorship.of("Bo Li (李波)"));
    assertThat(AuthorList.parse("Ann Lee (Cup,Bo Li"))
        .containsExactly(Authorship.of("Ann Lee (Cup"), Authorship.of("Bo Li"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02-27 16:33:09+00:00, 2025-02-27T16:33:09Z",
    "2025-02-28 01:33:09+09:00, 2025-02-27T16:33:09Z",
    "2025-02-27T16:33:09Z, 2025-02-27T16:33:09Z",
    "2025-02-27 16:33:09, 2025-02-27",
    "2025-02-27, 2025-02-27",
  })
  void aDateIsAsPreciseAsItIsCertain(String printed, String iso) {
    assertThat(PrintedDate.parse(printed)).contains(new PartialDate(iso));
  }

  @Test
  void aPostWithoutOneOfItsPartsIsARejectThatNamesIt() {
    assertThat(rejected(POST.replace("著者 Aoi Tanabe\n", "")))
        .containsExactly("line 1 “Tea” is incomplete: it has no 著者");
    assertThat(rejected(POST.replace("発行日 2025-04-02 23:59:58+00:00\n", "")))
        .containsExactly("line 1 “Tea” is incomplete: it has no 発行日");
    assertThat(rejected(POST.replace("arxiv.jp, Google\n", "")))
        .containsExactly("line 1 “Tea” is incomplete: it has no 提供元, 利用サービス");
    assertThat(rejected(POST.replace("お茶。\n", "").replace("Tea.\n", "")))
        .containsExactly("line 1 “Tea” is incomplete: it has no text under 要約");
    assertThat(rejected(POST.replaceFirst("カテゴリー.*", "")))
        .containsExactly("line 1 “Tea” is cut off: the page ends before the post does");
    assertThat(rejected(POST.substring(POST.indexOf("Tea."))))
        .containsExactly("line 3 the post begins before the page does: it has no 要約");
  }

  @Test
  void aPostWhosePartsContradictEachOtherIsAReject() {
    assertThat(rejected(POST.replace("2025-04-02", "Thursday")))
        .containsExactly("line 1 “Tea” has a 発行日 that is no date: “Thursday 23:59:58+00:00”");
    assertThat(rejected(POST.replace("| Tea は", "| Coffee は")))
        .containsExactly("line 1 “Tea” is two posts mixed: its カテゴリー line ends the post “Coffee”");
  }

  @Test
  void aTitleThatIsOnlyInTheFooterIsATitle() {
    assertThat(read(POST.substring(POST.indexOf("要約"))).titles()).containsExactly("Tea");
    assertThat(read(POST.replaceFirst("Tea", "Te\na")).titles()).containsExactly("Tea");
  }

  @Test
  void repositoriesComeFromTheOriginalTextAndFromTheTranslationOnlyWithoutIt() {
    String linked = POST.replace("お茶。", "コードはgithub.com/tea-lab/leafsortで。");
    String both = linked.replace("\nTea.\n", "\nSee https://github.com/Tea-Lab/LeafSort.\n");
    String translated = linked.replace("要約(オリジナル)\n\nTea.\n", "");

    assertThat(repositories(both)).containsExactly("Tea-Lab/LeafSort");
    assertThat(repositories(linked)).isEmpty();
    assertThat(repositories(translated)).containsExactly("tea-lab/leafsort");
  }

  private static List<String> repositories(String page) {
    return read(page).records.getFirst().repositories().stream()
        .map(link -> link.repository().fullName())
        .toList();
  }

  private static List<String> rejected(String page) {
    ParsedCapture parsed = read(page);
    assertThat(parsed.records).isEmpty();
    return parsed.rejected;
  }

  private static ParsedCapture read(String page) {
    return ParsedCapture.of(page.getBytes(StandardCharsets.UTF_8));
  }
}
