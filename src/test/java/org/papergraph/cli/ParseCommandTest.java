package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ParseCommandTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @Test
  void recordsGoToStandardOutputAndRejectsToStandardError() throws IOException {
    Path file = folder.resolve("papers.ndjson");
    Files.writeString(file, "{\"title\":\"Tea\"}\n{\"title\":7}\n");

    assertThat(run("", "parse", "--captured", "2025-12", file.toString())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"title\":\"Tea\",\"source\":{\"provider\":\"paperrecord\",\"capture\":\"papers.ndjson\",\"capturedAt\":\"2025-12\"}}\n");
    assertThat(err.toString().lines())
        .containsExactly(
            "REJECTED " + file + ":line 2 title: a string is wanted, not 7",
            "papergraph: 1 records, 1 rejected, 0 files unreadable");
  }

  @Test
  void aFileThatCannotBeReadIsNamedAndTheOthersAreRead() throws IOException {
    Path file = folder.resolve("papers.ndjson");
    Files.writeString(file, "{\"title\":\"Tea\"}\n");
    Path missing = folder.resolve("missing.html");

    assertThat(run("", "parse", missing.toString(), file.toString())).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\"title\":\"Tea\"");
    assertThat(err.toString().lines())
        .containsExactly(
            "papergraph: " + missing + " does not exist: check the name",
            "papergraph: 1 records, 0 rejected, 1 files unreadable");
  }

  @Test
  void aHyphenIsStandardInput() {
    assertThat(run("{\"title\":\"Tea\"}", "parse", "-")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"capture\":\"-\"");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aCommandThatIsNotUnderstoodEndsWithTwo() {
    assertThat(run("", "parse")).isEqualTo(2);
    assertThat(run("", "parse", "--captured", "yesterday", "x")).isEqualTo(2);
    assertThat(err.toString()).contains("\"yesterday\" is not a date like 2025-12-10");
    assertThat(run("", "persimmon")).isEqualTo(2);
  }

  @Test
  void aReaderThatHasEnoughIsNoError() {
    assertThat(runInto(broken("Broken pipe"))).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void outputThatCannotBeWrittenIsAnError() {
    assertThat(runInto(broken("No space left on device"))).isEqualTo(1);
    assertThat(err.toString())
        .contains("standard output cannot be written: No space left on device");
  }

  private int run(String in, String... args) {
    return command(in, out).execute(args);
  }

  private int runInto(OutputStream target) {
    return command("{\"title\":\"Tea\"}", target).execute("parse", "-");
  }

  private CommandLine command(String in, OutputStream target) {
    ByteArrayInputStream input = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    return PaperGraphCommand.with(List.of(new ParseCommand(input, target)))
        .setErr(new PrintWriter(err, true))
        .setOut(new PrintWriter(err, true));
  }

  private static OutputStream broken(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
