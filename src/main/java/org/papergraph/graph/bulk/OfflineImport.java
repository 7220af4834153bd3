package org.papergraph.graph.bulk;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.graph.GraphUnavailableException;
import org.papergraph.graph.MemoryBudget;

/// Neo4j's offline importer, in a Java process of its own: it wants memory and threads for itself.
public final class OfflineImport {
  private static final Pattern STAGE = Pattern.compile("\\((\\d)/(\\d)\\) .*");
  private static final Pattern PERCENT = Pattern.compile(".* (\\d{1,3})% .*");

  /// What of its output is told where it fails.
  private static final int TOLD_LINES = 12;

  private static final long LEAST_BUFFER = 4L << 20;

  private OfflineImport() {}

  /// Makes a store of files.
  ///
  /// @param files the folder of all [ImportFile]s
  /// @param home of the Neo4j that gets the store
  /// @param longestLine in bytes
  /// @param progress is told the share that is done, from 0 to 1
  /// @throws GraphUnavailableException if the importer fails, with what it says
  public static void run(Path files, Path home, long longestLine, DoubleConsumer progress) {
    try {
      Process importer = start(files, home, longestLine);
      List<String> last = follow(importer, progress);
      int exit = importer.waitFor();
      if (exit != 0) {
        throw new GraphUnavailableException(
            "Neo4j's importer failed (exit code %d):%n%s".formatted(exit, String.join("\n", last)));
      }
    } catch (IOException e) {
      throw new GraphUnavailableException(
          "Neo4j's importer cannot be started (%s)".formatted(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GraphUnavailableException("The import was interrupted", e);
    }
  }

  /// The importer's command line.
  public static List<String> command(Path files, Path home, long longestLine) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + Runtime.getRuntime().maxMemory());
    command.add("--add-opens=java.base/java.nio=ALL-UNNAMED");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.addAll(List.of("-cp", classPath()));
    command.addAll(mainClass());
    command.addAll(List.of("database", "import", "full", "neo4j"));
    command.add("--overwrite-destination");
    command.add("--array-delimiter=U+%04X".formatted((int) CsvBuffer.LIST_SEPARATOR));
    command.add("--multiline-fields=true");
    command.add("--read-buffer-size=" + Math.max(LEAST_BUFFER, 2 * longestLine));
    command.add("--bad-tolerance=0");
    command.add("--path-pattern-style=none");
    command.add("--report-file=" + home.resolve("import.report"));
    command.add("--max-off-heap-memory=" + MemoryBudget.ofThisMachine().pageCacheBytes());
    for (ImportFile file : ImportFile.values()) {
      String kind = file.holdsNodes() ? "--nodes=" : "--relationships=";
      command.add(kind + file.type() + "=" + files.resolve(file.fileName()));
    }
    return command;
  }

  /// This process's own, from wherever it was started: the importer stands in another folder.
  private static String classPath() {
    String path = Objects.requireNonNull(System.getProperty("java.class.path"));
    return Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
        .map(element -> Path.of(element).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /// The class to start: inside Boot's jar its launcher finds the importer's.
  private static List<String> mainClass() {
    String importer = ImporterMain.class.getName();
    String place =
        OfflineImport.class.getProtectionDomain().getCodeSource().getLocation().toString();
    return place.startsWith("jar:nested:")
        ? List.of(
            "-Dloader.main=" + importer,
            "org.springframework.boot.loader.launch.PropertiesLauncher")
        : List.of(importer);
  }

  private static Process start(Path files, Path home, long longestLine) throws IOException {
    Path conf = Files.createDirectories(home.resolve("conf"));
    ProcessBuilder builder = new ProcessBuilder(command(files, home, longestLine));
    builder.environment().put("NEO4J_HOME", home.toString());
    builder.environment().put("NEO4J_CONF", conf.toString());
    // Its own log, and a report of bad lines, go to where it stands.
    return builder.directory(home.toFile()).redirectErrorStream(true).start();
  }

  /// Reads what it says, which also keeps it from waiting; answers with the last lines.
  private static List<String> follow(Process importer, DoubleConsumer progress) throws IOException {
    List<String> last = new ArrayList<>();
    double stage = 0;
    double stages = 4;
    try (BufferedReader lines = importer.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher begun = STAGE.matcher(line);
        Matcher percent = PERCENT.matcher(line);
        if (begun.matches()) {
          stage = Double.parseDouble(begun.group(1)) - 1;
          stages = Double.parseDouble(begun.group(2));
        } else if (percent.matches()) {
          progress.accept((stage + Double.parseDouble(percent.group(1)) / 100) / stages);
        } else if (!line.isBlank()) {
          last.add(line);
          if (last.size() > TOLD_LINES) {
            last.removeFirst();
          }
        }
      }
    }
    return last;
  }
}
