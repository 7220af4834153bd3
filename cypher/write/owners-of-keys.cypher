// The papers that have some identifiers or titles by which references name papers.
// :param {arxivIds: ["2501.00001"], dois: ["10.5555/tiny.3"], identifiers: ["openalex:W1"], titleKeys: ["quietgatesforsparseexperts"]}
CALL () {
  UNWIND $arxivIds AS arxivId
  MATCH (p:Paper {arxivId: arxivId})
  RETURN 'arxiv:' + arxivId AS key, p.id AS paperId, true AS answers, null AS firstAuthor, null AS date
  UNION
  UNWIND $dois AS doi
  MATCH (p)-[byDoi:ATTESTED_BY]->()
  USING INDEX byDoi:ATTESTED_BY(doi)
  WHERE byDoi.doi = doi
  RETURN 'doi:' + doi AS key, p.id AS paperId, coalesce(p.doi = doi, false) AS answers, null AS firstAuthor, null AS date
  UNION
  UNWIND $identifiers AS identifier
  MATCH (:Identifier {id: identifier})<-[:IDENTIFIED_BY]-(p:Paper)
  RETURN identifier AS key, p.id AS paperId, true AS answers, null AS firstAuthor, null AS date
  UNION
  UNWIND $titleKeys AS titleKey
  MATCH (p)-[byTitle:ATTESTED_BY]->()
  USING INDEX byTitle:ATTESTED_BY(titleKey)
  WHERE byTitle.titleKey = titleKey
  OPTIONAL MATCH (p)<-[w:AUTHORED {position: 1}]-(:Author)
  RETURN 'title:' + titleKey AS key, p.id AS paperId, true AS answers, w.nameAsPrinted AS firstAuthor, p.date AS date
}
RETURN key, paperId, answers, firstAuthor, date
ORDER BY key, paperId
