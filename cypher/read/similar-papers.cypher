// Papers similar to some papers, ranked by the measures asked for, in their order; ties newest first.
// :param {ids: ["paper:doi:10.5555/tiny.3"], by: ["BIBLIOGRAPHIC_COUPLING", "CO_CITATION", "SHARED_TOPICS"], mostPapers: 20000, limit: 10}
// A topic of very many papers finds none, but counts where something else finds a paper.
UNWIND $ids AS owner
CALL (owner) {
  MATCH (p:Paper {id: owner})
  CALL (p) {
    MATCH (p)-[:CITES]->(cited:Paper)<-[:CITES]-(other:Paper)
    WHERE 'BIBLIOGRAPHIC_COUPLING' IN $by AND other <> p
    RETURN other, count(cited) AS coupled, 0 AS coCited
    UNION ALL
    MATCH (p)-[here:AWAITS {resolved: false}]->(:Identifier)<-[:AWAITS {resolved: false}]-(other:Paper)
    WHERE 'BIBLIOGRAPHIC_COUPLING' IN $by AND other <> p
    RETURN other, count(DISTINCT here.entry) AS coupled, 0 AS coCited
    UNION ALL
    MATCH (p)<-[:CITES]-(citing:Paper)-[:CITES]->(other:Paper)
    WHERE 'CO_CITATION' IN $by AND other <> p
    RETURN other, 0 AS coupled, count(citing) AS coCited
    UNION ALL
    MATCH (p)-[:IN_CATEGORY]->(c:Category)
    WHERE 'SHARED_TOPICS' IN $by AND COUNT { (c)<-[:IN_CATEGORY]-() } <= $mostPapers
    MATCH (c)<-[:IN_CATEGORY]-(other:Paper)
    WHERE other <> p
    RETURN DISTINCT other, 0 AS coupled, 0 AS coCited
  }
  WITH p, other, sum(coupled) AS coupled, sum(coCited) AS coCited
  WITH other, coupled, coCited,
    CASE WHEN 'SHARED_TOPICS' IN $by THEN COUNT { (p)-[:IN_CATEGORY]->(:Category)<-[:IN_CATEGORY]-(other) } ELSE 0 END AS topics
  WITH other, coupled, coCited, topics, [measure IN $by |
    CASE measure WHEN 'BIBLIOGRAPHIC_COUPLING' THEN coupled WHEN 'CO_CITATION' THEN coCited ELSE topics END] AS rank
  ORDER BY rank DESC, other.dateKey DESC
  LIMIT $limit
  RETURN other, coupled, coCited, topics, rank
}
RETURN owner, other AS paper, coupled, coCited, topics
ORDER BY owner, rank DESC, other.dateKey DESC
