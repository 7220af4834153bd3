/// Hugging Face's paper pages and the answers of its JSON API: bytes to records.
@NullMarked
package org.papergraph.source.huggingface;

import org.jspecify.annotations.NullMarked;
