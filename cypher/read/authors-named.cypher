// Authors whose names hold some words, most papers first or by name.
// :param {words: "+quist", categoryId: null, byPapers: true, after: "", afterName: "", afterId: "", limit: 21}
CALL db.index.fulltext.queryNodes('authorNames', $words) YIELD node AS a
WITH a
WHERE CASE WHEN $byPapers THEN a.rankKey > $after
    ELSE a.nameKey > $afterName OR (a.nameKey = $afterName AND a.id > $afterId) END
  AND ($categoryId IS NULL
    OR EXISTS { (a)-[:AUTHORED]->(:Paper)-[:IN_CATEGORY]->(:Category {id: $categoryId}) })
RETURN a AS author
ORDER BY CASE WHEN $byPapers THEN a.rankKey ELSE a.nameKey END, a.id
LIMIT $limit
