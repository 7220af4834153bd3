// How many authors the papers in some categories have.
// :param {ids: ["category:arxiv:cs.LG"], above: "", below: "~"}
// Dates are tested after the papers are found: else the planner reads the index of all papers by date.
UNWIND $ids AS owner
CALL (owner) {
  MATCH (:Category {id: owner})<-[:IN_CATEGORY]-(p:Paper)
  WITH DISTINCT p
  WHERE p.dateKey > $above AND p.dateKey < $below
  MATCH (p)<-[:AUTHORED]-(a:Author)
  RETURN count(DISTINCT a) AS count
}
RETURN owner, count
ORDER BY owner
