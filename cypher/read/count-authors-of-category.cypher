// How many authors the papers in a category have.
// :param {categoryId: "category:arxiv:cs.LG"}
MATCH (:Category {id: $categoryId})<-[:IN_CATEGORY]-(:Paper)<-[:AUTHORED]-(a:Author)
RETURN count(DISTINCT a) AS count
