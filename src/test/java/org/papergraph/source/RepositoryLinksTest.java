package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.model.RepositoryLink;
import org.papergraph.model.RepositoryName;

class RepositoryLinksTest {
  /// Each line: a text (`\n` is a line break) and what it links to, `-` for nothing.
  @ParameterizedTest
  @CsvFileSource(
      resources = "/source/repository-links.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      commentCharacter = '#')
  void findsWhatATextLinksToAndNothingElse(String text, String links) {
    assertThat(shown(RepositoryLinks.find(text.replace("\\n", "\n")))).isEqualTo(links);
  }

  @Test
  void namesARepositoryOnceInItsFirstSpelling() {
    assertThat(
            shown(
                RepositoryLinks.find(
                    "github.com/Foo/Bar, github.com/foo/bar/tree/x, github.com/foo/baz")))
        .isEqualTo("https://github.com/Foo/Bar https://github.com/foo/baz");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://github.com/foo/bar/ | https://github.com/foo/bar",
        "https://github.com/foo/bar.git | https://github.com/foo/bar",
        "https://github.com/foo/bar/tree/main | https://github.com/foo/bar [tree/main]",
        "https://github.com/foo/bar?tab=readme-ov-file | https://github.com/foo/bar",
        "https://github.com/\\nfoo/bar.git | https://github.com/foo/bar",
        "https://github.com/foo/bar\\nCode for everything | https://github.com/foo/bar",
        "https://github.com/foo | -",
        "https://foo.github.io/bar | -",
        "soon | -"
      })
  void readsAFieldThatIsMeantToBeOneRepository(String value, String link) {
    assertThat(shown(RepositoryLinks.parseUrl(value.replace("\\n", "\n")).stream().toList()))
        .isEqualTo(link);
  }

  @Property
  void findsARepositoryInAnyText(
      @ForAll("names") RepositoryName name,
      @ForAll("otherScripts") String before,
      @ForAll("otherScripts") String after) {
    List<RepositoryLink> links = List.of(new RepositoryLink(name, null));
    assertThat(RepositoryLinks.find(before + name.url() + after)).isEqualTo(links);
    assertThat(RepositoryLinks.find(before + name.url() + ".git." + after)).isEqualTo(links);
    assertThat(RepositoryLinks.find("(" + name.url() + ").")).isEqualTo(links);
    assertThat(RepositoryLinks.find("\\href{" + name.url() + "}{" + name.url() + "}."))
        .isEqualTo(links);
  }

  @Property
  void readsAnyTextWithoutFailingAndItsOwnUrlsAgain(
      @ForAll String text, @ForAll("hosts") String host) {
    for (RepositoryLink link : RepositoryLinks.find(host + "/" + text)) {
      assertThat(RepositoryLinks.parseUrl(link.repository().url()).orElseThrow().repository())
          .isEqualTo(link.repository());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "github.com/",
        "github.com/a/",
        "a/",
        ".",
        "(",
        ")",
        "\\_",
        "gitlab.com/a/b/",
        "www.",
        "hf.co/datasets/"
      })
  void readsHostileTextInLinearTime(String piece) {
    String text = "https://github.com/a/" + piece.repeat(100_000 / piece.length());
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> RepositoryLinks.find(text));
  }

  @Provide
  Arbitrary<RepositoryName> names() {
    Arbitrary<String> part =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .withCharRange('A', 'Z')
            .numeric()
            .ofMinLength(1)
            .ofMaxLength(12);
    return Combinators.combine(
            Arbitraries.of("github.com", "bitbucket.org", "codeberg.org", "gitlab.com"), part, part)
        .as((host, owner, name) -> RepositoryName.code(host, "x" + owner, name));
  }

  @Provide
  Arbitrary<String> hosts() {
    return Arbitraries.of(
        "github.com/foo",
        "https://huggingface.co",
        "gitlab.com",
        "hf.co/datasets",
        "bitbucket.org/x");
  }

  @Provide
  Arbitrary<String> otherScripts() {
    return Arbitraries.strings()
        .withCharRange('\u3041', '\u30FF')
        .withCharRange('\u4E00', '\u9FFF')
        .withChars("、。（）「」 \n")
        .ofMaxLength(20);
  }

  private static String shown(List<RepositoryLink> links) {
    return links.isEmpty()
        ? "-"
        : links.stream()
            .map(link ->
                link.repository().url() + (link.path() == null ? "" : " [" + link.path() + "]"))
            .collect(Collectors.joining(" "));
  }
}
