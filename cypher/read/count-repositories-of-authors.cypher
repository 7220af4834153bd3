// How many repositories some authors' papers link to.
// :param {ids: ["author:ada-quist"]}
UNWIND $ids AS owner
MATCH (:Author {id: owner})-[:AUTHORED]->(:Paper)-[:LINKS_TO]->(r:Repository)
RETURN owner, count(DISTINCT r) AS count
ORDER BY owner
