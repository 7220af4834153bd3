package org.papergraph.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Remembers what a listener is told, in words.
public final class Heard implements FetchListener {
  private final List<String> lines = new ArrayList<>();

  public List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void asked(URI uri) {
    lines.add("asked " + uri.getPath());
  }

  @Override
  public void answered(URI uri, int status, long bytes) {
    lines.add("answered " + status);
  }

  @Override
  public void waiting(String queue, Duration duration, String why) {
    lines.add("waiting for " + queue + ": " + why);
  }

  @Override
  public void retrying(URI uri, int attempt, String why) {
    lines.add("try " + attempt + ": " + why);
  }

  @Override
  public void redirected(URI from, URI to) {
    lines.add("redirected " + from + " to " + to);
  }
}
