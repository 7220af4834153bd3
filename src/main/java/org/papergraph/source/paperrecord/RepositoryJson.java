package org.papergraph.source.paperrecord;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.papergraph.model.RepositoryKind;
import org.papergraph.model.RepositoryLink;
import org.papergraph.model.RepositoryName;
import org.papergraph.source.RepositoryLinks;
import tools.jackson.core.JsonGenerator;

/// A link to a repository in JSON.
final class RepositoryJson {
  private RepositoryJson() {}

  /// By host, owner and name, or by a URL alone.
  static RepositoryLink read(JsonFields link) {
    String url = link.string("url");
    if (url != null && link.string("host") == null) {
      return RepositoryLinks.parseUrl(url)
          .orElseThrow(() ->
              new InvalidRecordException(
                  "%s: \"%s\" is no repository".formatted(link.name("url"), url)));
    }
    return new RepositoryLink(
        new RepositoryName(
            link.required("host"), link.required("owner"), link.required("name"), kind(link)),
        link.string("path"));
  }

  static void write(JsonGenerator json, RepositoryLink link) {
    RepositoryName repository = link.repository();
    json.writeStartObject();
    json.writeStringProperty("host", repository.host());
    json.writeStringProperty("owner", repository.owner());
    json.writeStringProperty("name", repository.name());
    json.writeStringProperty("url", repository.url());
    if (repository.kind() != RepositoryKind.CODE) {
      json.writeStringProperty("kind", repository.kind().name());
    }
    if (link.path() != null) {
      json.writeStringProperty("path", link.path());
    }
    json.writeEndObject();
  }

  private static RepositoryKind kind(JsonFields link) {
    String name = link.string("kind");
    if (name == null) {
      return RepositoryKind.CODE;
    }
    return Arrays.stream(RepositoryKind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new InvalidRecordException(
                "%s: \"%s\" is not one of %s"
                    .formatted(
                        link.name("kind"),
                        name,
                        Arrays.stream(RepositoryKind.values())
                            .map(RepositoryKind::name)
                            .collect(Collectors.joining(", ")))));
  }
}
