package org.papergraph.fetch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What to ask, of whom, and in which queue.
///
/// @param uri by which the answer is known; a fragment tells apart answers to different bodies and
///   is not sent
/// @param json what is posted; null asks by GET
/// @param credential a key, where there is one
/// @param known what is known of an earlier answer
public record Request(
    URI uri,
    Queue queue,
    @Nullable String json,
    @Nullable Credential credential,
    Validators known) {
  public Request {
    if (!Uris.isHttp(uri)) {
      throw new IllegalArgumentException("no address of a web server: " + uri);
    }
  }

  public static Request get(URI uri, Queue queue) {
    return new Request(uri, queue, null, null, Validators.NONE);
  }

  public static Request post(URI uri, Queue queue, String json) {
    return new Request(uri, queue, json, null, Validators.NONE);
  }

  public Request withCredential(@Nullable Credential key) {
    return new Request(uri, queue, json, key, known);
  }

  public Request withKnown(Validators validators) {
    return new Request(uri, queue, json, credential, validators);
  }

  public Request noFasterThan(Duration pause) {
    return new Request(uri, queue.noFasterThan(pause), json, credential, known);
  }

  /// The same question to another address, to which a server has sent us.
  Request redirected(URI target) {
    boolean home = Uris.origin(target).equals(Uris.origin(uri));
    Queue line = home ? queue : new Queue(Uris.origin(target), queue.pause());
    return new Request(target, line, json, home ? credential : null, Validators.NONE);
  }
}
