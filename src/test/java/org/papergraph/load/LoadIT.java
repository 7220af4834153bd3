package org.papergraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.GraphDatabase;
import org.papergraph.corpus.MakeCorpus;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.GraphSettings;
import org.papergraph.graph.GraphUnavailableException;
import org.papergraph.graph.SharedNeo4j;
import org.papergraph.graph.bulk.ImportFile;
import org.papergraph.graph.bulk.StoreHold;
import org.papergraph.graph.write.PaperStore;
import org.papergraph.ingest.CaptureCounts;
import org.papergraph.ingest.GraphDump;
import org.papergraph.ingest.Ingest;
import org.papergraph.ingest.IngestListener;
import org.papergraph.source.FormatDetector;
import org.papergraph.source.Parsed;
import org.papergraph.source.SourceReader;

class LoadIT {
  private static final SourceReader READER = new SourceReader(FormatDetector.installed(), null);

  @TempDir Path folder;

  @Test
  void theGraphIsTheOneThatIngestMakesNodeByNode() throws IOException {
    List<String> inputs = inputs();
    Heard ingested = new Heard();
    SharedNeo4j.clear();
    Ingest ingest = new Ingest(new PaperStore(SharedNeo4j.driver(), null), ingested);
    inputs.forEach(input -> READER.read(Path.of(input), ingest));
    ingest.finish();
    Heard loaded = new Heard();
    Path home = folder.resolve("home");
    LoadReport report = load(home, false, loaded, inputs);
    List<String> made = dump(home);
    List<String> expected = GraphDump.content(SharedNeo4j.driver());
    assertThat(without(made, expected)).as("only in the loaded graph").isEmpty();
    assertThat(without(expected, made)).as("only in the ingested graph").isEmpty();
    assertThat(loaded.rejected).isNotEmpty().isEqualTo(ingested.rejected);
    assertThat(report.rejected()).isEqualTo(loaded.rejected.size());
    assertThat(report.rows().get(ImportFile.CITES)).isGreaterThan(1000);
    assertThat(report.rows().get(ImportFile.ABSORBED_INTO)).isPositive();
    assertThat(home).isDirectoryNotContaining("glob:**loading");

    // What is there is replaced only where the user says so, and by nothing that is not complete.
    assertThatThrownBy(() -> load(home, false, new Heard(), inputs))
        .isInstanceOf(LoadFailedException.class)
        .hasMessageContaining("--replace");
    try (StoreHold hold = StoreHold.of(home)) {
      assertThat(hold).isNotNull();
      assertThatThrownBy(() -> load(home, true, new Heard(), inputs))
          .isInstanceOf(GraphUnavailableException.class)
          .hasMessageContaining("Another process holds the store");
    }
    Path one = folder.resolve("one.ndjson");
    Files.writeString(one, line("One paper", "\"authors\": [{\"name\": \"Ada Quist\"}]"));
    assertThat(load(home, true, new Heard(), List.of(one.toString())).rows())
        .containsEntry(ImportFile.PAPERS, 1L)
        .containsEntry(ImportFile.AUTHORED, 1L);
    assertThat(dump(home)).filteredOn(node -> node.matches("\\(\\[Paper][^>]*")).hasSize(1);
  }

  private static Set<String> without(List<String> some, List<String> others) {
    Set<String> left = new TreeSet<>(some);
    others.forEach(left::remove);
    return left;
  }

  private List<String> inputs() throws IOException {
    Path generated = folder.resolve("generated.ndjson.gz");
    MakeCorpus.write(generated, 11, 1200);
    Path nasty = folder.resolve("nasty.ndjson");
    Files.write(nasty, nasty());
    Path sample = folder.resolve("sample");
    Files.createDirectories(sample);
    Path bundled = Path.of("src/main/resources/sample");
    for (String page :
        List.of("arxivjp-cs-lg-2025-02-27.html", "huggingface-daily-2025-12-10.json")) {
      Files.copy(bundled.resolve(page), sample.resolve(page));
    }
    return List.of(generated.toString(), nasty.toString(), sample.toString());
  }

  /// What strains files of lines with commas: quotes, newlines, empty texts, letters beyond U+FFFF;
  /// and what strains joins: shared identifiers, common titles, references in every form.
  private static List<String> nasty() {
    List<String> lines = new ArrayList<>();
    lines.add(
        line(
            "Quotes \\\" and \\\"\\\", commas, and a \\\\ backslash\\\\",
            "\"abstract\": \"one\\nline \\r\\n two\\ttabs \\u0001 \\\"\\n\\\"\", \"keyphrases\": [\"\", \"a;b\", \"a,b\", \"\\\"\"]"));
    lines.add(line("Only an empty phrase", "\"keyphrases\": [\"\"]"));
    lines.add(line("A separator within", "\"keyphrases\": [\"a\\u001fb\"]"));
    lines.add(line("Half a character \\ud83d", "\"authors\": [{\"name\": \"Ada Quist\"}]"));
    lines.add(
        line(
            "Names in 𝔉raktur and ﬀ ligatures",
            "\"authors\": [{\"name\": \"𝔄da 😀\"}, {\"name\": \"ﬀ Ada\"}, {\"name\": \"?!\"}, {\"name\": \"Wei Wang\"}, {\"name\": \"Wei Wang\", \"orcid\": \"0000-0002-1825-0097\", \"affiliation\": \"Hof\\nund Wald\"}]"));
    lines.add(
        line(
            "Another by the same",
            "\"authors\": [{\"name\": \"𝔄DA 😀\"}, {\"name\": \"FF ADA\"}, {\"name\": \"WEI WANG\", \"orcid\": \"0000-0001-5109-3700\"}]"));
    for (int i = 0; i < 4; i++) {
      lines.add(
          line(
              "Introduction",
              "\"authors\": [{\"name\": \"Editor Number%s\"}], \"published\": \"20%d\", \"categories\": [{\"code\": \"patient ROBOTS\"}, {\"code\": \"%s\"}]"
                  .formatted("ABCD".charAt(i), 10 + i, i % 2 == 0 ? "Patient robots" : "stat.TH")));
    }
    lines.add(identified("one", "\"doi\": \"10.5555/shared\", \"openalex\": \"W1\""));
    lines.add(identified("two", "\"arxiv\": \"2501.00001\", \"doi\": \"10.5555/shared\""));
    lines.add(identified("three", "\"arxiv\": \"2501.00002\", \"doi\": \"10.5555/shared\""));
    lines.add(identified("four", "\"openalex\": \"W1\", \"title\": \"odd scheme\""));
    lines.add(
        "{\"ids\": {\"s2\": \"0a\"}, \"references\": [{\"ids\": {\"openalex\": \"W1\"}, \"influential\": true, \"intents\": [\"result\", \"background\"]}, {\"ids\": {\"doi\": \"10.5555/shared\"}}, {\"ids\": {\"title\": \"odd scheme\"}}, {\"ids\": {\"s2\": \"0a\"}}, {\"title\": \"Introduction\", \"authors\": [\"Number A., Editor\"], \"year\": 2010}, {\"title\": \"Introduction\"}, {\"raw\": \"somewhere\"}, {\"ids\": {\"arxiv\": \"2501.00001\", \"doi\": \"10.5555/none\"}, \"title\": \"Nobody wrote a paper of this title\"}]}");
    lines.add("no record");
    // The same once more.
    lines.addAll(lines.subList(0, 6));
    return lines;
  }

  private static String line(String title, String more) {
    return "{\"title\": \"%s\", %s}".formatted(title, more);
  }

  private static String identified(String capture, String ids) {
    return "{\"ids\": {%s}, \"title\": \"Paper %s\", \"repositories\": [{\"url\": \"https://github.com/Quiet-Lab/%s\"}], \"source\": {\"provider\": \"tests\", \"capture\": \"same.html\", \"translator\": \"%s\", \"capturedAt\": \"2025-01-0%d\"}}"
        .formatted(
            ids, capture, capture.length() % 2 == 0 ? "GATE" : "gate", capture, capture.length());
  }

  private static LoadReport load(Path home, boolean replace, Heard heard, List<String> inputs) {
    return new Load(new GraphSettings.Embedded(home), replace, false, heard)
        .run(new Inputs(inputs, null));
  }

  private static List<String> dump(Path home) {
    try (GraphServer server = GraphServer.open(new GraphSettings.Embedded(home));
        var driver = GraphDatabase.driver(server.uri(), server.auth())) {
      return GraphDump.content(driver);
    }
  }

  /// Collects what is rejected.
  private static final class Heard implements LoadListener, IngestListener {
    final List<Parsed.Rejected> rejected = new ArrayList<>();

    @Override
    public void reading(String path) {}

    @Override
    public void rejected(Parsed.Rejected record) {
      rejected.add(record);
    }

    @Override
    public void unreadable(String path, IOException reason) {
      throw new AssertionError(path, reason);
    }

    @Override
    public void committed(CaptureCounts batch) {}

    @Override
    public void progress(Phase phase, long done, double share) {
      assertThat(share).isLessThanOrEqualTo(1);
    }
  }
}
