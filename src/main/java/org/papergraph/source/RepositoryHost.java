package org.papergraph.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.RepositoryKind;
import org.papergraph.model.RepositoryLink;
import org.papergraph.model.RepositoryName;

/// How a host lays out the URLs of its repositories, and which of its pages look like one.
enum RepositoryHost {
  GITHUB(
      "github.com",
      "[A-Za-z0-9][A-Za-z0-9-]{0,38}",
      "about|account|advisories|apps|assets|collections|contact|copilot|customer-stories|"
          + "dashboard|discussions|enterprise|events|explore|features|gist|issues|join|login|"
          + "logout|marketplace|mobile|models|new|notifications|organizations|orgs|pricing|pulls|"
          + "readme|search|security|sessions|settings|signup|site|sponsors|stars|team|topics|"
          + "trending|users|watching"),
  GITLAB(
      "gitlab.com",
      "[A-Za-z0-9_][A-Za-z0-9_.-]*",
      "-|admin|api|dashboard|explore|groups|help|profile|projects|public|s|search|snippets|"
          + "uploads|users"),
  BITBUCKET(
      "bitbucket.org",
      "[A-Za-z0-9_][A-Za-z0-9_-]*",
      "account|api|blog|dashboard|gateway|product|repo|site|snippets|support|workspaces"),
  CODEBERG(
      "codeberg.org",
      "[A-Za-z0-9][A-Za-z0-9._-]*",
      "-|admin|api|assets|attachments|avatars|explore|issues|milestones|notifications|org|"
          + "pulls|repo|user"),
  HUGGING_FACE(
      "huggingface.co",
      "[A-Za-z0-9][A-Za-z0-9._-]*",
      "api|avatars|blog|brand|chat|changelog|collections|course|datasets|docs|enterprise|"
          + "front|inference|inference-endpoints|join|kernels|languages|learn|login|metrics|"
          + "models|new|notifications|organizations|papers|posts|pricing|privacy|search|settings|"
          + "spaces|storage|subscribe|support|tasks|terms-of-service");

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+");

  /// The lists of a user or organisation on huggingface.co.
  private static final Set<String> LISTS =
      Set.of("activity", "collections", "datasets", "followers", "models", "papers", "spaces");

  /// What follows a project on gitlab.com in URLs without the newer `/-/`.
  private static final Set<String> GITLAB_PAGES =
      Set.of(
          "blob", "commit", "commits", "issues", "merge_requests", "raw", "tags", "tree", "wikis");

  private final String host;
  private final Pattern owner;
  private final Pattern reserved;

  RepositoryHost(String host, String owner, String reserved) {
    this.host = host;
    this.owner = Pattern.compile(owner);
    this.reserved = Pattern.compile(reserved, Pattern.CASE_INSENSITIVE);
  }

  static RepositoryHost of(String host) {
    return switch (host) {
      case "github.com" -> GITHUB;
      case "gitlab.com" -> GITLAB;
      case "bitbucket.org" -> BITBUCKET;
      case "codeberg.org" -> CODEBERG;
      case "huggingface.co", "hf.co" -> HUGGING_FACE;
      default -> throw new IllegalArgumentException("no host of repositories: \"" + host + "\"");
    };
  }

  /// The repository that a path on this host names, if it names one.
  Optional<RepositoryLink> repository(UrlPath path) {
    return switch (this) {
      case GITHUB, BITBUCKET, CODEBERG -> at(path, 0, RepositoryKind.CODE);
      case GITLAB -> project(path);
      case HUGGING_FACE ->
          switch (path.segment(0).toLowerCase(Locale.ROOT)) {
            case "datasets" -> at(path, 1, RepositoryKind.DATASET);
            case "spaces" -> at(path, 1, RepositoryKind.SPACE);
            default ->
                LISTS.contains(path.segment(1))
                    ? Optional.empty()
                    : at(path, 0, RepositoryKind.MODEL);
          };
    };
  }

  private Optional<RepositoryLink> at(UrlPath path, int index, RepositoryKind kind) {
    return link(path.segment(index), path.segment(index + 1), path.from(index + 2), kind);
  }

  /// A project lies in a group or in groups within groups, so its name is the last segment before
  /// the project's own pages.
  private Optional<RepositoryLink> project(UrlPath path) {
    List<String> segments = path.segments();
    int end = 2;
    while (end < segments.size()
        && !segments.get(end).equals("-")
        && !segments.get(end - 1).endsWith(".git")
        && NAME.matcher(segments.get(end - 1)).matches()
        && !GITLAB_PAGES.contains(segments.get(end))) {
      end++;
    }
    if (segments.size() < 2) {
      return Optional.empty();
    }
    return link(
        String.join("/", segments.subList(0, end - 1)),
        segments.get(end - 1),
        path.from(end),
        RepositoryKind.CODE);
  }

  private Optional<RepositoryLink> link(
      String owners, String printed, String path, RepositoryKind kind) {
    String[] groups = owners.split("/", -1);
    for (String group : groups) {
      if (!owner.matcher(group).matches()) {
        return Optional.empty();
      }
    }
    Matcher found = NAME.matcher(printed);
    if (reserved.matcher(groups[0]).matches() || !found.lookingAt()) {
      return Optional.empty();
    }
    String name = withoutSuffix(found.group());
    if (name.isEmpty()) {
      return Optional.empty();
    }
    // What follows a bracket in the name's own segment is no longer the URL.
    @Nullable String place = found.end() < printed.length() || path.isEmpty() ? null : path;
    return Optional.of(new RepositoryLink(new RepositoryName(host, owners, name, kind), place));
  }

  private static String withoutSuffix(String printed) {
    String name = withoutDots(printed);
    boolean git = name.toLowerCase(Locale.ROOT).endsWith(".git");
    return git ? withoutDots(name.substring(0, name.length() - 4)) : name;
  }

  private static String withoutDots(String name) {
    int end = name.length();
    while (end > 0 && name.charAt(end - 1) == '.') {
      end--;
    }
    return name.substring(0, end);
  }
}
