package org.papergraph.source;

import java.util.Set;
import java.util.function.BiPredicate;
import tools.jackson.databind.node.ObjectNode;

/// Where the items of a provider's JSON are.
///
/// @param opens whether the value of a key, in an object of which these fields were read, is not a
///   part of an item but holds items: a list of them, or an object around such a list
/// @param ignored keys of an item that need not be held
record JsonShape(BiPredicate<String, ObjectNode> opens, Set<String> ignored) {}
