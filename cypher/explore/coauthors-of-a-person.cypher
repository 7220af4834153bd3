// People who wrote with a person and the joint papers, as a graph to look at.
// :param {authorId: "author:sergey-samsonov", limit: 200}
MATCH (a:Author {id: $authorId})-[:AUTHORED]->(p:Paper)<-[:AUTHORED]-(b:Author)
WHERE b <> a
WITH a, b, collect(DISTINCT p) AS joint
ORDER BY size(joint) DESC, b.id
LIMIT $limit
UNWIND joint AS p
MATCH (a)-[mine:AUTHORED]->(p)<-[theirs:AUTHORED]-(b)
RETURN b.displayName AS coauthor, size(joint) AS jointPapers, p.title AS title, a, mine, p, theirs, b
ORDER BY jointPapers DESC, b.id, p.id, theirs.position, mine.position
