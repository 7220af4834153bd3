/// Reads BibTeX and BibLaTeX files, as Zotero, JabRef, the ACL Anthology, DBLP and INSPIRE write
/// them.
@NullMarked
package org.papergraph.source.bibtex;

import org.jspecify.annotations.NullMarked;
