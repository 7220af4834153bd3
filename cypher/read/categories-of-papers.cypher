// The categories of some papers, the primary first, then by id.
// :param {ids: ["paper:arxiv:2501.00001"]}
UNWIND $ids AS owner
MATCH (:Paper {id: owner})-[i:IN_CATEGORY]->(c:Category)
RETURN owner, i.primary AS primary, i.codes AS codes,
  c {.*, paperCount: COUNT { (c)<-[:IN_CATEGORY]-() }} AS category
ORDER BY owner, primary DESC, c.id
