// How much full-text queries find in their indexes and some ids name.
// :param {queries: [{index: "paperText", text: "title:robot"}], ids: []}
CALL () {
  UNWIND $queries AS q
  CALL db.index.fulltext.queryNodes(q.index, q.text) YIELD node
  RETURN node
  UNION
  UNWIND $ids AS named
  MATCH (node:Paper|Author|Category|Repository {id: named})
  RETURN node
}
RETURN count(node) AS count
