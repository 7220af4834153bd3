// The categories and repositories of some papers.
// :param {ids: ["paper:arxiv:2501.00001"]}
UNWIND $ids AS id
MATCH (:Paper {id: id})-[:IN_CATEGORY|LINKS_TO]->(n)
RETURN DISTINCT n.id AS id
ORDER BY id
