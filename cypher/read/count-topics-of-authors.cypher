// How many topics some authors' papers have.
// :param {ids: ["author:ada-quist"]}
UNWIND $ids AS owner
MATCH (:Author {id: owner})-[:AUTHORED]->(:Paper)-[:IN_CATEGORY]->(c:Category)
RETURN owner, count(DISTINCT c) AS count
ORDER BY owner
