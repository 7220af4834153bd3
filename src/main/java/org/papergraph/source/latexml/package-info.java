/// Reads arXiv's HTML full text, which LaTeXML makes: arxiv.org/html and ar5iv.
@NullMarked
package org.papergraph.source.latexml;

import org.jspecify.annotations.NullMarked;
