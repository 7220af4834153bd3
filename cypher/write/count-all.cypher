// How many nodes and relationships of each kind the graph has.
// :param {}
CALL () {
  MATCH (n:Paper) RETURN 'Paper' AS type, count(n) AS count
  UNION ALL
  MATCH (n:Author) RETURN 'Author' AS type, count(n) AS count
  UNION ALL
  MATCH (n:Category) RETURN 'Category' AS type, count(n) AS count
  UNION ALL
  MATCH (n:Repository) RETURN 'Repository' AS type, count(n) AS count
  UNION ALL
  MATCH (n:Capture) RETURN 'Capture' AS type, count(n) AS count
  UNION ALL
  MATCH (n:Identifier) RETURN 'Identifier' AS type, count(n) AS count
  UNION ALL
  MATCH (n:AbsorbedId) RETURN 'AbsorbedId' AS type, count(n) AS count
  UNION ALL
  MATCH ()-[r:AUTHORED]->() RETURN 'AUTHORED' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:IN_CATEGORY]->() RETURN 'IN_CATEGORY' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:LINKS_TO]->() RETURN 'LINKS_TO' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:IDENTIFIED_BY]->() RETURN 'IDENTIFIED_BY' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:ATTESTED_BY]->() RETURN 'ATTESTED_BY' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:ABSORBED_INTO]->() RETURN 'ABSORBED_INTO' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:CITES]->() RETURN 'CITES' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:AWAITS]->() RETURN 'AWAITS' AS type, count(r) AS count
}
RETURN type, count
ORDER BY type
