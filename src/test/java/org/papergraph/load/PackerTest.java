package org.papergraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackerTest {
  @Test
  void whatIsPackedIsReadBackInItsOrder() {
    Packer packer = new Packer();
    packer.text("門 𝔉").text(null).text("").number(0).number(127).number(128);
    packer.number(Integer.MAX_VALUE).fixed(-7).flag(true).texts(List.of("a", "")).texts(List.of());
    Packed packed = new Packed(packer.bytes(), 0, packer.size());
    assertThat(packed.text()).isEqualTo("門 𝔉");
    assertThat(packed.textOrNull()).isNull();
    assertThat(packed.text()).isEmpty();
    assertThat(List.of(packed.number(), packed.number(), packed.number(), packed.number()))
        .containsExactly(0, 127, 128, Integer.MAX_VALUE);
    assertThat(packed.fixed()).isEqualTo(-7);
    assertThat(packed.flag()).isTrue();
    assertThat(packed.texts()).containsExactly("a", "");
    assertThat(packed.texts()).isEmpty();
    assertThat(packed.isAtEnd()).isTrue();
  }

  @Test
  void textsAreInTheOrderOfTheirCodePoints() {
    assertThat(List.of("ﬀ", "𝔄", "a", "ab", "", "Z").stream().sorted(CodePoints.ORDER))
        .containsExactly("", "Z", "a", "ab", "ﬀ", "𝔄");
    assertThat(CodePoints.min("𝔄", "ﬀ")).isEqualTo("ﬀ");
  }
}
