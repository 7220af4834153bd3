package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.harvest.Provider;

class IdListTest {
  @TempDir Path folder;

  @Test
  void identifiersAreReadAsPeopleWriteThemAndOthersAreNamed() throws IOException {
    Path file = folder.resolve("ids.txt");
    Files.writeString(
        file,
        """
        # my papers
        2412.14711v2  gates
        https://arxiv.org/abs/hep-th/9901001

        10.5555/Tiny.3
        https://openalex.org/w12
        2412.14711
        nonsense
        """);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(err, true, StandardCharsets.UTF_8);
    assertThat(IdList.read(file.toString(), Provider.OPENALEX, out))
        .containsExactly(
            "arxiv:2412.14711", "arxiv:hep-th/9901001", "doi:10.5555/tiny.3", "openalex:W12");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "REJECTED %s:line 8 \"nonsense\" is no identifier that openalex knows (arxiv, doi, openalex)%n"
                .formatted(file));
    assertThat(IdList.parse("CorpusId:12", Provider.SEMANTIC_SCHOLAR.schemes()))
        .contains("corpusid:12");
    String sha = "0123456789abcdef0123456789abcdef01234567";
    assertThat(IdList.parse(sha, Provider.SEMANTIC_SCHOLAR.schemes())).contains("s2:" + sha);
  }
}
