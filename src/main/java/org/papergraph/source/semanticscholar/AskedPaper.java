package org.papergraph.source.semanticscholar;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.model.PaperIds;
import org.papergraph.source.KnownIds;

/// The paper that an answer is about, which only the address names that was asked for it:
/// `…/paper/ARXIV:2106.15928/references`.
final class AskedPaper {
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)/paper/(.{1,500}?)/(?:references|citations|authors)(?:[?#&].*)?$");

  /// A file that was named after the paper.
  private static final Pattern FILE =
      Pattern.compile(
          "(?i)(?<![0-9a-z])(?:(?<sha>[0-9a-f]{40})|corpus_?id[:_ -]?(?<number>\\d{1,12})"
              + "|arxiv[:_ -]?(?<arxiv>\\d{4}\\.\\d{4,5})|doi[:_ -]?(?<doi>10\\.\\d{4,9}%2F\\S+?))"
              + "(?=v\\d|[^0-9a-z]|$)(?=.*(?:references|citations|authors))");

  private static final Pattern ID =
      Pattern.compile(
          "(?i)(?<sha>[0-9a-f]{40})|(?<scheme>corpusid|doi|arxiv|mag|acl|pmid|pmcid|url):(?<value>.+)"
              + "|(?<doi>10\\.\\d{4,9}/.+)");

  private AskedPaper() {}

  /// @param address a URL, or the name of a file
  static Optional<PaperIds> of(String address) {
    Matcher path = ADDRESS.matcher(address);
    PaperIds ids = path.find() ? id(decoded(path.group(1))) : file(address);
    return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
  }

  private static PaperIds id(String printed) {
    Matcher id = ID.matcher(printed);
    KnownIds ids = new KnownIds();
    if (!id.matches()) {
      return PaperIds.NONE;
    }
    if (id.group("scheme") == null) {
      return ids.other("s2", id.group("sha")).doi(id.group("doi")).build();
    }
    String value = id.group("value");
    String scheme = id.group("scheme").toLowerCase(Locale.ROOT);
    return switch (scheme) {
      case "doi" -> ids.doi(value).build();
      case "arxiv" -> ids.arxiv(value).build();
      case "pmid" -> ids.pmid(value).build();
      case "pmcid" -> ids.pmcid(value).build();
      case "url" -> ids.url(value).build();
      default -> ids.other(scheme, value).build();
    };
  }

  private static PaperIds file(String name) {
    Matcher id = FILE.matcher(name);
    if (!id.find()) {
      return PaperIds.NONE;
    }
    String doi = id.group("doi");
    return new KnownIds()
        .other("s2", id.group("sha"))
        .other("corpusid", id.group("number"))
        .arxiv(id.group("arxiv"))
        .doi(doi == null ? null : decoded(doi))
        .build();
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A percent sign that escapes nothing stands for itself.
      return path;
    }
  }
}
