/// DBLP's bibliography in XML: the dump of all of it, and the answers of its site.
@NullMarked
package org.papergraph.source.dblp;

import org.jspecify.annotations.NullMarked;
