package org.papergraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.papergraph.fetch.Contact;
import org.papergraph.fetch.Uris;
import org.papergraph.harvest.Provider;
import org.papergraph.harvest.Site;
import org.papergraph.harvest.Task;
import org.papergraph.harvest.Wanted;
import org.papergraph.model.PartialDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What of which sources the user wants to be fetched, and who he is.
final class FetchWish {
  private static final String CONTACT = "PAPERGRAPH_CONTACT";

  @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "One or more of those below.")
  private List<String> sources = List.of();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = CapturedDate.class,
      description =
          "The first day: 2026-11-20, 2026-11 or 2026 (default: where the last fetch ended, or a"
              + " week ago).")
  private @Nullable PartialDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = CapturedDate.class,
      description = "The last day (default: today).")
  private @Nullable PartialDate until;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Send no further request once N papers have come.")
  private @Nullable Long limit;

  @Option(
      names = "--ids",
      paramLabel = "FILE",
      description =
          "Ask for the papers whose identifiers stand in a file, one a line; - for standard input.")
  private @Nullable String ids;

  @Option(
      names = "--set",
      paramLabel = "SET",
      description =
          "Only a part of the source, as it names it: cs, cs:cs:LG (oai), cs.LG (rss, arxiv.jp)."
              + " May be repeated.")
  private List<String> sets = List.of();

  @Option(
      names = "--via",
      paramLabel = "SERVICE",
      description = "By which of the source's services (default: the first that is named below).")
  private String via = "";

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      description =
          "Your e-mail or web address, which the sources are told (default: PAPERGRAPH_CONTACT).")
  private @Nullable String contact;

  @Option(
      names = "--base-url",
      paramLabel = "SOURCE=URL",
      description = "Ask this server in the place of the source.")
  private Map<String, URI> bases = Map.of();

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /// What each source is asked for.
  ///
  /// @param err is told of identifiers that are none
  List<Task> tasks(Iterable<Provider> providers, FetchRun run, PrintStream err) throws IOException {
    List<Task> tasks = new ArrayList<>();
    for (Provider provider : providers) {
      LocalDate first = since == null ? null : since.firstDay();
      LocalDate last = until == null ? null : until.lastDay();
      tasks.add(
          new Task(
              provider, first, last, sets, service(provider), limit, wanted(provider, run, err)));
    }
    return tasks;
  }

  private @Nullable Wanted wanted(Provider provider, FetchRun run, PrintStream err)
      throws IOException {
    if (ids == null) {
      LocalDate first = since == null ? null : since.firstDay();
      return provider.needsIds()
          ? Wanted.ofTheGraph(() -> run.idsOfTheGraph(provider, first))
          : null;
    }
    if (!provider.takesIds()) {
      throw usage("%s cannot be asked for --ids: give --since".formatted(provider.id()));
    }
    List<String> listed = IdList.read(ids, provider, err);
    if (listed.isEmpty()) {
      throw usage("%s holds no identifier that %s knows".formatted(ids, provider.id()));
    }
    return Wanted.listed(listed);
  }

  private String service(Provider provider) {
    if (!via.isEmpty() && !provider.ways().contains(via)) {
      throw usage(
          "%s has no service \"%s\": %s"
              .formatted(
                  provider.id(),
                  via,
                  provider.ways().isEmpty()
                      ? "leave --via out"
                      : "give one of " + String.join(", ", provider.ways())));
    }
    return via;
  }

  /// The sources, each once, and where they are found.
  Map<Provider, Site> sites() {
    Map<Provider, Site> sites = new EnumMap<>(Provider.class);
    for (String source : sources) {
      Provider provider = provider(source);
      URI base = bases.get(source);
      if (base != null && !Uris.isHttp(base)) {
        throw usage("--base-url %s=%s is no web address".formatted(source, base));
      }
      sites.put(provider, new Site(base, provider.key(System::getenv)));
    }
    bases.keySet().forEach(this::provider);
    return sites;
  }

  private Provider provider(String source) {
    return Provider.of(source)
        .orElseThrow(
            () -> usage("\"%s\" is no source: give one of %s".formatted(source, Provider.ids())));
  }

  /// Whom the sources can write to; only servers of this machine need not know.
  Optional<Contact> contact(Map<Provider, Site> sites) {
    String told = contact == null ? System.getenv(CONTACT) : contact;
    if (told != null && !told.isBlank()) {
      try {
        return Optional.of(new Contact(told.strip()));
      } catch (IllegalArgumentException e) {
        throw usage(e.getMessage());
      }
    }
    boolean here =
        sites.values().stream()
            .map(Site::instead)
            .allMatch(base -> base != null && Uris.isLoopback(base));
    if (!here) {
      throw usage(
          "who asks? Give --contact with your e-mail or web address (or set %s): the sources' people want to reach whoever troubles them"
              .formatted(CONTACT));
    }
    return Optional.empty();
  }

  private ParameterException usage(@Nullable String message) {
    if (spec == null) {
      throw new IllegalStateException("no command line was read");
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
