// How many authors the papers in some categories have.
// :param {ids: ["category:arxiv:cs.LG"], above: "", below: "~"}
UNWIND $ids AS owner
CALL (owner) {
  MATCH (:Category {id: owner})<-[:IN_CATEGORY]-(p:Paper)
  WHERE p.dateKey > $above AND p.dateKey < $below
  MATCH (p)<-[:AUTHORED]-(a:Author)
  RETURN count(DISTINCT a) AS count
}
RETURN owner, count
ORDER BY owner
