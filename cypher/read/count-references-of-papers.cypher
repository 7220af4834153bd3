// How many papers some papers cite.
// :param {ids: ["paper:doi:10.5555/tiny.3"]}
UNWIND $ids AS owner
MATCH (p:Paper {id: owner})
RETURN owner, COUNT { (p)-[:CITES]->() } AS count
ORDER BY owner
