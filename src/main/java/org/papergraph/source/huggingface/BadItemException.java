package org.papergraph.source.huggingface;

/// Why an item of a page or an answer is no paper; becomes the reason of its reject.
final class BadItemException extends Exception {
  BadItemException(String reason) {
    super(reason);
  }
}
