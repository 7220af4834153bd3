// What full-text queries find in their indexes and some ids name, the best first.
// :param {queries: [{index: "paperText", text: "title:robot"}], ids: [], score: 1e9, id: "", limit: 21}
CALL () {
  UNWIND $queries AS q
  CALL db.index.fulltext.queryNodes(q.index, q.text) YIELD node, score
  RETURN node, score
  UNION ALL
  UNWIND $ids AS named
  MATCH (node:Paper|Author|Category|Repository {id: named})
  RETURN node, 1000.0 AS score
}
WITH node, max(score) AS score
WHERE score < $score OR (score = $score AND node.id > $id)
WITH node, score
ORDER BY score DESC, node.id
LIMIT $limit
RETURN labels(node) AS labels, score,
  node {.*, paperCount: coalesce(node.paperCount, COUNT { (node)<-[:IN_CATEGORY|LINKS_TO]-() })} AS node
ORDER BY score DESC, node.id
