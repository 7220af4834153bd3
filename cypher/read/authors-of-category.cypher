// Authors of the papers in a category, most papers first or by name.
// :param {categoryId: "category:arxiv:cs.LG", byPapers: true, after: "", afterName: "", afterId: "", limit: 21}
MATCH (:Category {id: $categoryId})<-[:IN_CATEGORY]-(:Paper)<-[:AUTHORED]-(a:Author)
WHERE CASE WHEN $byPapers THEN a.rankKey > $after
  ELSE a.nameKey > $afterName OR (a.nameKey = $afterName AND a.id > $afterId) END
WITH DISTINCT a
RETURN a AS author
ORDER BY CASE WHEN $byPapers THEN a.rankKey ELSE a.nameKey END, a.id
LIMIT $limit
