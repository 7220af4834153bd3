// How many authors' names hold some words.
// :param {words: "+quist", categoryId: null}
CALL db.index.fulltext.queryNodes('authorNames', $words) YIELD node AS a
WITH a
WHERE $categoryId IS NULL
  OR EXISTS { (a)-[:AUTHORED]->(:Paper)-[:IN_CATEGORY]->(:Category {id: $categoryId}) }
RETURN count(a) AS count
