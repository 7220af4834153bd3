package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          P\\'erez | Pérez
          P\\'{e}rez | Pérez
          P{\\'e}rez | Pérez
          D\\'{\\i}az | Díaz
          D\\'\\i az | Díaz
          na\\"{\\i}ve | naïve
          Erd\\H{o}s | Erdős
          Ji\\v{r}\\'{\\i} T\\v{r}e\\v{s}t\\'ik | Jiří Třeštík
          {\\O}stergaard | Østergaard
          S\\o ren H\\aa kon | Søren Håkon
          S{\\o}ren Stra{\\ss}e | Søren Straße
          \\L{}ukasz W\\k{a}s | Łukasz Wąs
          \\L ukasz | Łukasz
          \\c{S}ahin Ha\\c cer | Şahin Haçer
          \\r{A}ngstr\\"om \\AA ngstr\\"{o}m | Ångström Ångström
          Do\\u{g}an \\.Istanbul | Doğan İstanbul
          Nguy\\~{\\^e}n Nguy{\\~{\\^{e}}}n | Nguyễn Nguyễn
          \\DJ or\\dj e | Đorđe
          \\TH{}or Sm\\'{\\ae} | Þor Smǽ
          \\={a}rya \\d{s}a | ārya ṣa
          R\\&D at 5\\% of C\\# | R&D at 5% of C#
          \\emph{Very} \\textit{good {\\bf work}} {\\it in vivo} | Very good work in vivo
          """)
  void decodes_letters_accents_escapes_and_fonts(String latex, String text) {
    assertThat(LatexText.decode(latex)).isEqualTo(text);
    assertThat(LatexText.plain(latex)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Bounds of $\\mathbb{R}^{\\'e}$ and \\'e | Bounds of $\\mathbb{R}^{\\'e}$ and é
          On $$x_{1}$$ by \\(\\'e_{2}\\) | On $$x_{1}$$ by \\(\\'e_{2}\\)
          \\emph{The $x_1$ case} | The $x_1$ case
          """)
  void leaves_mathematics_as_it_is(String latex, String text) {
    assertThat(LatexText.decode(latex)).isEqualTo(text);
    assertThat(LatexText.plain(latex)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          O'Neil's a_b ~ {set} x--y ``q'' 5$ | O'Neil's a_b ~ {set} x--y ``q'' 5$
          \\foo{bar} C:\\temp trailing\\ | \\foo{bar} C:\\temp trailing\\
          \\'{} \\c{} \\'1 | \\'{} \\c{} \\'1
          """)
  void leaves_what_no_letter_is_meant_by(String latex, String text) {
    assertThat(LatexText.decode(latex)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {The {DNA} of ``It''} 1--2---x | The DNA of “It” 1–2—x
          A.~B.\\,C.\\ D\\-E | A. B. C. DE
          \\LaTeX{} and \\BibTeX | LaTeX and BibTeX
          \\alpha-decay of \\textsuperscript{14}C | α-decay of 14C
          \\url{http://x.org/~a} \\href{http://y.org}{here} | http://x.org/~a here
          a \\{set\\} for \\$5 | a {set} for $5
          {Caf\\'{e}} \\unknown{kept} | Café kept
          \\unknown | \\unknown
          {un}balanced} { | unbalanced
          """)
  void reads_the_rest_of_latex_where_all_is_latex(String latex, String text) {
    assertThat(LatexText.plain(latex).strip()).isEqualTo(text);
  }

  @Test
  void holds_long_text_without_recursion() {
    String longText = "$" + "x\\'e".repeat(100_000) + "$ {\\'e}" + "{".repeat(50_000);

    assertThat(LatexText.decode(longText)).hasSize(longText.length() - 4);
  }

  @Test
  void leaves_text_alone_that_holds_noncharacters() {
    assertThat(LatexText.decode("\uFDD0 $x$ \\'e")).isEqualTo("\uFDD0 $x$ é");
  }
}
