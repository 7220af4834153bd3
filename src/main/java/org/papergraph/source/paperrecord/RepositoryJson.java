package org.papergraph.source.paperrecord;

import org.papergraph.model.FoundIn;
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
                  "%s: \"%s\" is no repository".formatted(link.name("url"), url)))
          .withOrigin(link.oneOf("foundIn", FoundIn.class), link.trueOrFalse("official"));
    }
    return new RepositoryLink(
        new RepositoryName(
            link.required("host"), link.required("owner"), link.required("name"), kind(link)),
        link.string("path"),
        link.oneOf("foundIn", FoundIn.class),
        link.trueOrFalse("official"));
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
    if (link.foundIn() != null) {
      json.writeStringProperty("foundIn", link.foundIn().name());
    }
    if (link.official() != null) {
      json.writeBooleanProperty("official", link.official());
    }
    json.writeEndObject();
  }

  private static RepositoryKind kind(JsonFields link) {
    RepositoryKind kind = link.oneOf("kind", RepositoryKind.class);
    return kind == null ? RepositoryKind.CODE : kind;
  }
}
