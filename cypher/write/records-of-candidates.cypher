// The records of all papers that have one of some arXiv ids, DOIs, other identifiers or titles.
// :param {arxivIds: ["2501.00001"], dois: ["10.5555/tiny.3"], identifiers: ["openalex:W1"], titleKeys: ["quietgatesforsparseexperts"]}
CALL () {
  UNWIND $arxivIds AS arxivId
  MATCH (p:Paper {arxivId: arxivId})
  RETURN p
  UNION
  UNWIND $dois AS doi
  MATCH (p)-[byDoi:ATTESTED_BY]->()
  USING INDEX byDoi:ATTESTED_BY(doi)
  WHERE byDoi.doi = doi
  RETURN p
  UNION
  UNWIND $identifiers AS identifier
  MATCH (:Identifier {id: identifier})<-[:IDENTIFIED_BY]-(p:Paper)
  RETURN p
  UNION
  UNWIND $titleKeys AS titleKey
  MATCH (p)-[byTitle:ATTESTED_BY]->()
  USING INDEX byTitle:ATTESTED_BY(titleKey)
  WHERE byTitle.titleKey = titleKey
  RETURN p
}
MATCH (p)-[attested:ATTESTED_BY]->(:Capture)
RETURN p.id AS paperId, p.doi AS doi, attested.key AS key, attested.record AS record
ORDER BY paperId, key
