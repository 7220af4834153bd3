// The papers that cite some papers: all, or those that found the paper by its title.
// :param {rows: [{id: "paper:arxiv:2501.00001", all: false}]}
UNWIND $rows AS row
MATCH (citing:Paper)-[cites:CITES]->(:Paper {id: row.id})
WHERE row.all OR cites.basis = 'TITLE'
RETURN DISTINCT citing.id AS id
ORDER BY id
