// The papers of some authors, each once with all its authors, by id.
// :param {ids: ["author:ada-quist"], above: "", below: "~", maxAuthors: 2147483647}
UNWIND $ids AS id
MATCH (:Author {id: id})-[:AUTHORED]->(p:Paper)
WHERE p.dateKey > $above AND p.dateKey < $below AND coalesce(p.authorCount, 0) <= $maxAuthors
WITH DISTINCT p
RETURN p.id AS paper, coalesce(p.authorCount, 0) AS authorCount, toInteger(left(p.date, 4)) AS year,
  COLLECT {
    MATCH (p)<-[authorship:AUTHORED]-(a:Author)
    RETURN [a.id, authorship.confidence] AS signer
    ORDER BY a.id, authorship.position
  } AS signers
ORDER BY paper
