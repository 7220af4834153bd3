// The newest joint papers of some pairs of authors.
// :param {pairs: [["author:ada-quist", "author:bo-lindqvist"]], above: "", below: "~", maxAuthors: 2147483647, limit: 3}
// Dates are tested after the papers are found: else the planner reads the index of all papers by date.
UNWIND $pairs AS pair
CALL (pair) {
  MATCH (:Author {id: pair[0]})-[:AUTHORED]->(p:Paper)
  WITH DISTINCT p
  WHERE p.dateKey > $above AND p.dateKey < $below AND coalesce(p.authorCount, 0) <= $maxAuthors
    AND EXISTS { (p)<-[:AUTHORED]-(:Author {id: pair[1]}) }
  WITH p
  ORDER BY p.dateKey DESC
  LIMIT $limit
  RETURN p
}
RETURN pair, p AS paper
ORDER BY pair, p.dateKey DESC
