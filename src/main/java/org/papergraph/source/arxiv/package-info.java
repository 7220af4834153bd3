/// What arXiv itself sends: the Atom API, OAI-PMH, announcement feeds, the metadata snapshot,
/// listing and abs pages.
@NullMarked
package org.papergraph.source.arxiv;

import org.jspecify.annotations.NullMarked;
