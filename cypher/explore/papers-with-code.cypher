// How many papers of each category link to a repository, largest categories first.
// :param {leastPapers: 5, limit: 25}
MATCH (c:Category)<-[:IN_CATEGORY]-(p:Paper)
WITH c, count(p) AS papers, sum(CASE WHEN EXISTS { (p)-[:LINKS_TO]->(:Repository) } THEN 1 ELSE 0 END) AS withCode
WHERE papers >= $leastPapers
RETURN c.code AS category, c.name AS name, papers, withCode, round(100.0 * withCode / papers, 1) AS percentWithCode
ORDER BY papers DESC, c.id
LIMIT $limit
