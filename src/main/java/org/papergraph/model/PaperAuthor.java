package org.papergraph.model;

/// An authorship with the author it is taken to be of.
///
/// @param authorId the node id of the author: `author:ziteng-wang`
/// @param nameKey what spellings of one name have in common
/// @param position in printed order, from 1
/// @param confidence the probability, as far as it can be told, that the authorship is this
///   author's: 0 to 1
public record PaperAuthor(
    String authorId, String nameKey, int position, Authorship authorship, double confidence) {}
