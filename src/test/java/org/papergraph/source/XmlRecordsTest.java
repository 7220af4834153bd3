package org.papergraph.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlRecordsTest {

  @Test
  void the_outermost_elements_of_a_name_come_with_all_they_hold() throws IOException {
    assertThat(records("<a>\n<x:r k='1' y:l='2'>t<x:r><i>u</i></x:r>v</x:r><b><r/></b></a>"))
        .containsExactly(
            new XmlElement(
                "r",
                Map.of("k", "1", "l", "2"),
                List.of(
                    new XmlElement(
                        "r",
                        Map.of(),
                        List.of(new XmlElement("i", Map.of(), List.of(), "u", 2)),
                        "u",
                        2)),
                "tuv",
                2),
            new XmlElement("r", Map.of(), List.of(), "", 2));
  }

  @ParameterizedTest
  @CsvSource({
    "J&uuml;rgen, Jürgen",
    "&Scaron;&eacute;, Šé",
    "a &amp; b &lt;i&gt; &quot;&apos;, a & b <i> \"'",
    "&#252;&#xFC;, üü",
    "a & b &c, a & b &c",
    "&nobody;, &nobody;",
    "&AMP;&LT;, &<",
    "a&#12;b, a b",
    "a&#xD800;b, a b",
    "a&#99999999999;b, a b",
    "<![CDATA[a & &uuml; <b>]]>&uuml;, a & &uuml; <b>ü"
  })
  void references_are_what_html_means_by_them(String xml, String text) throws IOException {
    assertThat(records("<r>" + xml + "</r>").getFirst().text()).isEqualTo(text);
  }

  @Test
  void control_characters_are_spaces() throws IOException {
    assertThat(records("<r>a\fb\u0000c\td</r>").getFirst().text()).isEqualTo("a b c\td");
  }

  @Test
  void the_encoding_is_the_one_that_the_xml_states() throws IOException {
    String latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><r>Béla</r>";
    byte[] wide = "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><r>Béla</r>".getBytes(UTF_16BE);

    assertThat(records(latin.getBytes(ISO_8859_1)).getFirst().text()).isEqualTo("Béla");
    assertThat(records(wide).getFirst().text()).isEqualTo("Béla");
    assertThat(records("\uFEFF \n<?xml version=\"1.0\"?><r>Béla</r>").getFirst().text())
        .isEqualTo("Béla");
  }

  @Test
  void invalid_bytes_damage_their_record_alone() throws IOException {
    byte[] bytes = "<a><r>B\u00E9la</r><r>Bela</r></a>".getBytes(ISO_8859_1);

    assertThat(records(bytes)).extracting(XmlElement::isDamaged).containsExactly(true, false);
  }

  @Test
  void what_a_document_type_declares_is_not_known() throws IOException {
    String xml =
        "<!DOCTYPE a [<!ENTITY big \"big\"><!ENTITY file SYSTEM \"file:///etc/hostname\">]>"
            + "<a><r>&big; &file;</r></a>";

    assertThat(records(xml).getFirst().text()).isEqualTo("&big; &file;");
  }

  @Test
  void references_to_characters_are_not_limited_in_number() throws IOException {
    String record = "<r>" + "&#252;&amp;&uuml;".repeat(1000) + "</r>";

    assertThat(records("<a>" + record.repeat(300) + "</a>")).hasSize(300);
  }

  @Test
  void references_are_whole_wherever_the_buffer_ends() throws IOException {
    String text = "&uuml;<![CDATA[&]]>xy".repeat(40_000);

    assertThat(records("<a><r>" + text + "</r></a>").getFirst().text())
        .isEqualTo("ü&xy".repeat(40_000));
  }

  @Test
  void records_come_before_the_damage_that_follows_them() throws IOException {
    try (Stream<XmlElement> records = stream("<a><r>1</r><r>2</r><r>3</a>".getBytes(UTF_8))) {
      var iterator = records.iterator();

      assertThat(iterator.next().text()).isEqualTo("1");
      assertThat(iterator.next().text()).isEqualTo("2");
      assertThatThrownBy(iterator::next)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("cannot be read on from line 1");
    }
  }

  @Test
  void no_more_is_held_than_a_record_may_have() {
    byte[] some = "x".repeat(1 << 20).getBytes(UTF_8);
    Stream<InputStream> endless =
        Stream.concat(
            Stream.of(new ByteArrayInputStream("<a><r>".getBytes(UTF_8))),
            IntStream.range(0, 64).mapToObj(_ -> new ByteArrayInputStream(some)));
    InputStream in = new SequenceInputStream(Collections.enumeration(endless.toList()));

    assertThatThrownBy(() -> XmlRecords.in(in, Set.of("r")).toList())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("more than 16 million characters before line 1");
  }

  @Test
  void elements_are_not_nested_for_ever() {
    assertThatThrownBy(() -> records("<r>".repeat(100_000)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("depth");
  }

  @Test
  void an_error_of_the_file_is_passed_on_as_it_is() {
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream(("<a>" + "<r>1</r>".repeat(2000)).getBytes(UTF_8)),
            new FilterInputStream(InputStream.nullInputStream()) {
              @Override
              public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("the disk is gone");
              }
            });

    assertThatThrownBy(() -> XmlRecords.in(broken, Set.of("q")).toList())
        .hasRootCauseMessage("the disk is gone");
  }

  @Test
  void closing_the_stream_closes_the_capture() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream in =
        new FilterInputStream(new ByteArrayInputStream("<r/>".getBytes(UTF_8))) {
          @Override
          public void close() {
            closed.set(true);
          }
        };

    XmlRecords.in(in, Set.of("r")).close();

    assertThat(closed).isTrue();
  }

  private static List<XmlElement> records(String xml) throws IOException {
    return records(xml.getBytes(UTF_8));
  }

  private static List<XmlElement> records(byte[] xml) throws IOException {
    try (Stream<XmlElement> records = stream(xml)) {
      return records.toList();
    }
  }

  private static Stream<XmlElement> stream(byte[] xml) throws IOException {
    return XmlRecords.in(new ByteArrayInputStream(xml), Set.of("r"));
  }
}
