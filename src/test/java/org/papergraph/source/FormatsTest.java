package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.source.bibtex.BibtexFormat;
import org.papergraph.source.latexml.LatexmlFormat;
import org.papergraph.source.ris.RisFormat;

class FormatsTest {
  private static final List<SourceFormat> FORMATS =
      List.of(new LatexmlFormat(), new BibtexFormat(), new RisFormat());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body><pre>\n@article{halm,\n title={Lanterns}}\n</pre></body></html>",
        "<html><pre>\nTY  - JOUR\nTI  - Lanterns\nER  - \n</pre></html>",
        "<html><p>classes such as ltx_bibliography and ltx_document</p></html>",
        "{\"text\": \"\\n@article{halm, title={Lanterns}}\"}",
        "mail to @halm and @reet, about {braces}",
        "The line TY  - JOUR begins a record of RIS.",
        "TY: JOUR",
        "@media{screen}"
      })
  void whatOnlyLooksSimilarIsNotRecognised(String text) {
    assertThat(FORMATS).noneMatch(format -> format.recognises(Preview.of(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "% Encoding: UTF-8\n\n@Article{halm,\n  title = {Lanterns}}",
        "This file was made by hand.\n@string{dusk = \"Dusk\"}",
        "@comment{jabref-meta: x}\n",
        "@inproceedings{DBLP:conf/wait/WeiV20,\n  author = {Bo Wei}}",
        "@misc{key with spaces, title={Lanterns}}",
        "@article(halm, title = {Lanterns})"
      })
  void bibtexIsRecognisedWithAHeaderAndInEveryFlavour(String text) {
    assertThat(new BibtexFormat().recognises(Preview.of(text))).isTrue();
  }
}
