// How many papers cite some papers.
// :param {ids: ["paper:arxiv:2501.00001"]}
UNWIND $ids AS owner
MATCH (p:Paper {id: owner})
RETURN owner, COUNT { (p)<-[:CITES]-() } AS count
ORDER BY owner
