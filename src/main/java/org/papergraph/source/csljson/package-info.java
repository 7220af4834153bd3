/// CSL-JSON, which reference managers as Zotero export.
@NullMarked
package org.papergraph.source.csljson;

import org.jspecify.annotations.NullMarked;
