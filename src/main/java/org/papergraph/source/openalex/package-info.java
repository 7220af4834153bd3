/// OpenAlex's works: answers of its API and lines of its snapshot.
@NullMarked
package org.papergraph.source.openalex;

import org.jspecify.annotations.NullMarked;
