package org.papergraph.source.dblp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.source.GoldenCaptures;

class GoldenCapturesTest {
  private static final Path FOLDER = Path.of("src/test/resources/source/dblp");

  @ParameterizedTest
  @MethodSource("captures")
  void each_capture_gives_its_records_and_rejects(Path capture) throws IOException {
    Path records = Path.of(capture.toString().replaceFirst("[.][a-z]+$", ".records"));
    assertThat(GoldenCaptures.read(capture)).containsExactlyElementsOf(Files.readAllLines(records));
  }

  static Stream<Path> captures() throws IOException {
    return GoldenCaptures.in(FOLDER);
  }
}
