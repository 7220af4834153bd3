/// arxiv.jp, a WordPress site with machine translations of arXiv's abstracts: its archive pages and
/// single posts, as HTML or as the plain text of such a page.
///
/// A page becomes raw posts, in HTML by the theme's markup, in text by the labels that each post
/// repeats; the lines of either are read by one label machine. What stands around the posts is
/// never read.
@NullMarked
package org.papergraph.source.arxivjp;

import org.jspecify.annotations.NullMarked;
