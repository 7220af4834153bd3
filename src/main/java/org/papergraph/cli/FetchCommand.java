package org.papergraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.papergraph.fetch.Contact;
import org.papergraph.fetch.PoliteClient;
import org.papergraph.fetch.Time;
import org.papergraph.graph.GraphSettings;
import org.papergraph.graph.GraphUnavailableException;
import org.papergraph.graph.write.GraphWriteException;
import org.papergraph.harvest.Harvest;
import org.papergraph.harvest.Provider;
import org.papergraph.harvest.Site;
import org.papergraph.harvest.Task;
import org.papergraph.harvest.Watch;
import org.papergraph.ingest.RejectsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `fetch`: live sources into captures on disk, and from there into the graph.
@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    description = {
      "Ask live sources politely for papers, keep what comes as captures, and merge it into the"
          + " graph.",
      "",
      "Captures (WARC files) lie under PAPERGRAPH_HOME/captures/SOURCE; ingest reads them again. A "
          + "fetch that was killed goes on where it was when the same command is given again."
    },
    footerHeading = "%nSources:%n",
    footer = {
      "  arxiv.jp         translated abstracts              --via rest, archive or feed",
      "  huggingface      the daily papers                  --via api or pages",
      "  arxiv            metadata of papers                --via oai or rss, or --ids",
      "  arxiv-html       full texts, for their references  of --ids, or of the graph's papers",
      "  openalex         works on arXiv, with citations    or --ids; key in OPENALEX_API_KEY",
      "  semanticscholar  papers with citations             of --ids, or of the graph's papers;",
      "                                                     key in SEMANTIC_SCHOLAR_API_KEY",
      "",
      "Each source is asked at the rate that it publishes (arXiv: one request in 3 seconds), as"
          + " its",
      "robots.txt allows; --delay can only slow this down. --base-url SOURCE=URL asks another"
          + " server",
      "in the source's place, paths as the source has them: a mirror, or one on this machine for",
      "tests, where robots.txt holds as well, but neither a contact nor a pause is needed.",
      "",
      "Examples:",
      "  papergraph fetch huggingface --since 2026-11-01 --contact ada@@example.org",
      "  papergraph fetch arxiv --since 2026-11-20 --set cs:cs:LG",
      "  papergraph fetch arxiv-html --ids ids.txt",
      "  papergraph fetch arxiv huggingface --watch --every 6h"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all was fetched; rejected records are counted and shown",
      "1:a source or the store refused, or a capture could not be read; given again, it goes on",
      "2:wrong usage"
    })
public final class FetchCommand implements Callable<Integer> {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  @Mixin private FetchWish wish = new FetchWish();

  @Option(names = "--no-ingest", description = "Only keep the captures.")
  private boolean noIngest;

  @Option(names = "--watch", description = "Go on for ever, asking for what is new.")
  private boolean watch;

  @Option(
      names = "--every",
      paramLabel = "TIME",
      converter = TimeSpan.class,
      defaultValue = "1h",
      description = "With --watch: how often (30m, 6h, 1d; default: 1h).")
  private Duration every = Duration.ofHours(1);

  @Option(
      names = "--delay",
      paramLabel = "TIME",
      converter = TimeSpan.class,
      description =
          "Pause at least so long between two requests (10s); never shorter than the rule.")
  private Duration delay = Duration.ZERO;

  @Option(names = "--restart", description = "Begin anew what was broken off; its captures stay.")
  private boolean restart;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description =
          "Where rejected records are listed (default: rejects-TIME.log in PAPERGRAPH_HOME).")
  private @Nullable Path rejectsFile;

  @Override
  public Integer call() throws InterruptedException {
    Map<Provider, Site> sites = wish.sites();
    Optional<Contact> who = wish.contact(sites);
    QuietLogs.warningsOnly();
    PrintStream err = System.err;
    Path home = GraphSettings.home(System::getenv);
    GraphSettings graph = noIngest ? null : GraphSettings.from(System::getenv);
    String version = PaperGraphCommand.version();
    try (RejectsFile rejects = new RejectsFile(rejectsPath(home))) {
      FetchConsole console = new FetchConsole(err, rejects, Time.SYSTEM);
      try (PoliteClient client =
              new PoliteClient(Contact.userAgent(version, who), delay, Time.SYSTEM, console);
          FetchRun run =
              new FetchRun(
                  home, sites, client, "PaperGraph " + version, console, graph, Time.SYSTEM)) {
        return go(run, wish.tasks(sites.keySet(), run, err), home, console, rejects);
      } catch (GraphUnavailableException | GraphWriteException e) {
        err.println(e.getMessage());
        err.println("What was fetched is kept; given again, the command goes on.");
        return 1;
      } catch (IOException e) {
        err.println(e.getMessage());
        return 1;
      }
    }
  }

  private int go(
      FetchRun run, List<Task> tasks, Path home, FetchConsole console, RejectsFile rejects)
      throws IOException, InterruptedException {
    if (restart) {
      for (Task task : tasks) {
        Harvest.forget(home, task);
      }
    }
    if (watch) {
      new Watch(Time.SYSTEM, every, run).run(tasks);
    }
    if (!noIngest) {
      // What is wrong with the store is known before any server is bothered.
      run.store();
    }
    boolean allWell = run.once(tasks);
    System.out.print(FetchTable.of(console.tallies()));
    if (rejects.isWritten()) {
      System.out.printf("Rejected records are listed in %s%n", rejects.path());
    }
    return allWell ? 0 : 1;
  }

  private Path rejectsPath(Path home) {
    return rejectsFile != null
        ? rejectsFile
        : home.resolve(
            "rejects-" + LocalDateTime.now(ZoneId.systemDefault()).format(TIME) + ".log");
  }
}
