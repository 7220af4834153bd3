package org.papergraph.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.model.RepositoryLink;

/// Finds links to repositories in text of any language: with and without a scheme, glued to what
/// precedes or follows them, in LaTeX braces, in HTML.
///
/// What is found is only what a link names: an owner alone, a page of the host itself or a project
/// page (`x.github.io`) is no repository.
public final class RepositoryLinks {
  /// A host that stands for itself: not the end of `gist.github.com`, nor a part of another URL's
  /// path as in `pkg.go.dev/github.com/…`. ASCII only, so that Japanese text may touch it.
  private static final Pattern HOST =
      Pattern.compile(
          "(?i)(?<![a-z0-9._-]|[a-z0-9]/)(?:www\\.)?"
              + "(github\\.com|gitlab\\.com|bitbucket\\.org|codeberg\\.org|huggingface\\.co|hf\\.co)"
              + "(?:(?::\\d{1,5})?/+|:(?=[a-z]))");

  private static final Pattern BREAK_AFTER_HOST =
      Pattern.compile("(?i)((?:\\.com|\\.org|\\.co)/)\\s+");

  private RepositoryLinks() {}

  /// The repositories that a text links to in the order of their first mention, each once and in
  /// its first spelling.
  public static List<RepositoryLink> find(String text) {
    // Most abstracts hold no URL at all.
    if (text.indexOf('/') < 0) {
      return List.of();
    }
    String plain = text.replace("\\_", "_");
    List<RepositoryLink> links = new ArrayList<>();
    Matcher host = HOST.matcher(plain);
    while (host.find()) {
      RepositoryHost.of(host.group(1).toLowerCase(Locale.ROOT))
          .repository(UrlPath.at(plain, host.end()))
          .ifPresent(links::add);
    }
    return distinct(links);
  }

  /// Reads a value that is meant to be the URL of one repository; empty where it is not one.
  ///
  /// Such a value may break after the host and may go on with text after the URL.
  public static Optional<RepositoryLink> parseUrl(String value) {
    String whole = BREAK_AFTER_HOST.matcher(value).replaceAll("$1");
    return find(whole).stream().findFirst();
  }

  /// Each repository once, in its first spelling.
  public static List<RepositoryLink> distinct(List<RepositoryLink> links) {
    Map<String, RepositoryLink> byKey = new LinkedHashMap<>();
    links.forEach(link -> byKey.putIfAbsent(link.repository().key(), link));
    return List.copyOf(byKey.values());
  }
}
