// A page of the authors of the papers in some categories, most papers in the category first, then id.
// :param {ids: ["category:arxiv:cs.LG"], above: "", below: "~", after: "", limit: 21}
// Dates are tested after the papers are found: else the planner reads the index of all papers by date.
UNWIND $ids AS owner
CALL (owner) {
  MATCH (:Category {id: owner})<-[:IN_CATEGORY]-(p:Paper)
  WITH DISTINCT p
  WHERE p.dateKey > $above AND p.dateKey < $below
  MATCH (p)<-[:AUTHORED]-(a:Author)
  WITH a, count(DISTINCT p) AS papers
  WITH a, papers, toString(9999999999 - papers) + ' ' + a.id AS key
  WHERE key > $after
  RETURN a, papers, key
  ORDER BY key
  LIMIT $limit
}
RETURN owner, a AS author, papers, key
ORDER BY owner, key
