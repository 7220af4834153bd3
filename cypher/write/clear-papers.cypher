// Takes everything off some papers but their ids, so that they can be written anew; tells whose authorships went.
// :param {ids: ["paper:arxiv:2501.00001"]}
UNWIND $ids AS id
MATCH (p:Paper {id: id})
SET p = {id: id}
WITH p
OPTIONAL MATCH (p)-[r:IN_CATEGORY|LINKS_TO|ATTESTED_BY]->()
DELETE r
WITH DISTINCT p
MATCH (p)<-[w:AUTHORED]-(a:Author)
WITH w, a.id AS authorId
DELETE w
RETURN DISTINCT authorId
ORDER BY authorId
