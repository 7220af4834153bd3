// A tiny graph in the shape of the store, for tests. Every paper, person and sentence is invented.
//
// Ties: Ada–Bo, Ada–Chiyo, Bo–Chiyo (Quiet gates), Ada–Dmitri (Noisy walk), Chiyo–Eve (Patient robot),
// Eve, Finn and 38 members (Catalogue: 40 authors), Bo, Wei Wang and the other Wei Wang (One name).
// Citations: Noisy walk, Patient robot and One name cite Quiet gates. Patient robot and One name cite Noisy walk.
// Noisy walk and Patient robot list a paper that is not here.
// Gus wrote alone; the paper without a date tells three authors and names none.
CREATE
  (lg:Category {id: 'category:arxiv:cs.LG', code: 'cs.LG', scheme: 'ARXIV', name: 'Machine Learning'}),
  (ai:Category {id: 'category:arxiv:cs.AI', code: 'cs.AI', scheme: 'ARXIV', name: 'Artificial Intelligence'}),
  (ro:Category {id: 'category:arxiv:cs.RO', code: 'cs.RO', scheme: 'ARXIV', name: 'Robotics'}),
  (cl:Category {id: 'category:arxiv:cs.CL', code: 'cs.CL', scheme: 'ARXIV', name: 'Computation and Language'}),
  (st:Category {id: 'category:arxiv:math.ST', code: 'math.ST', scheme: 'ARXIV', name: 'Statistics Theory'}),
  (he:Category {id: 'category:arxiv:astro-ph.HE', code: 'astro-ph.HE', scheme: 'ARXIV', name: 'High Energy Astrophysical Phenomena'}),
  (msc:Category {id: 'category:msc:68T05', code: '68T05', scheme: 'MSC'}),
  (other:Category {id: 'category:other:patient robots', code: 'Patient Robots', scheme: 'OTHER'}),

  (quietGate:Repository {id: 'repository:github.com/quiet-lab/quietgate', key: 'github.com/quiet-lab/quietgate', host: 'github.com', owner: 'quiet-lab', name: 'QuietGate', fullName: 'quiet-lab/QuietGate', url: 'https://github.com/quiet-lab/QuietGate', kind: 'CODE'}),
  (model:Repository {id: 'repository:huggingface.co/quiet-lab/gate-1b', key: 'huggingface.co/quiet-lab/gate-1b', host: 'huggingface.co', owner: 'quiet-lab', name: 'gate-1b', fullName: 'quiet-lab/gate-1b', url: 'https://huggingface.co/quiet-lab/gate-1b', kind: 'MODEL'}),

  (page:Capture {id: 'capture:arxiv.jp:january.html#0a1b2c3d4e5f', provider: 'arxiv.jp', name: 'january.html', digest: '0a1b2c3d4e5f', translator: 'Google', capturedAt: '2025-03-20'}),
  (day:Capture {id: 'capture:huggingface.co:2025-01-03.html#5f4e3d2c1b0a', provider: 'huggingface.co', name: '2025-01-03.html', digest: '5f4e3d2c1b0a'}),

  (ada:Author {id: 'author:ada-quist', displayName: 'Ada Quist', names: ['Ada Quist', 'A. Quist'], orcid: '0000-0002-1825-0097', nameKey: 'ada quist', paperCount: 2, rankKey: '9999999997 author:ada-quist'}),
  (bo:Author {id: 'author:bo-lindqvist', displayName: 'Bo Lindqvist', names: ['Bo Lindqvist'], nameKey: 'bo lindqvist', paperCount: 2, rankKey: '9999999997 author:bo-lindqvist'}),
  (chiyo:Author {id: 'author:chiyo-tanabe', displayName: 'Chiyo Tanabe', names: ['Chiyo Tanabe', '田辺千代'], nameKey: 'chiyo tanabe', paperCount: 2, rankKey: '9999999997 author:chiyo-tanabe'}),
  (dmitri:Author {id: 'author:dmitri-volkov', displayName: 'Dmitri Volkov', names: ['Dmitri Volkov'], nameKey: 'dmitri volkov', paperCount: 1, rankKey: '9999999998 author:dmitri-volkov'}),
  (eve:Author {id: 'author:eve-okafor', displayName: 'Ève Okafor', names: ['Ève Okafor'], nameKey: 'eve okafor', paperCount: 2, rankKey: '9999999997 author:eve-okafor'}),
  (finn:Author {id: 'author:finn-aaltonen', displayName: 'Finn Aaltonen', names: ['Finn Aaltonen'], nameKey: 'finn aaltonen', paperCount: 1, rankKey: '9999999998 author:finn-aaltonen'}),
  (wei:Author {id: 'author:wei-wang', displayName: 'Wei Wang', names: ['Wei Wang'], nameKey: 'wei wang', paperCount: 1, rankKey: '9999999998 author:wei-wang'}),
  (wei2:Author {id: 'author:wei-wang~2', displayName: 'Wei Wang', names: ['Wei Wang'], nameKey: 'wei wang', paperCount: 1, rankKey: '9999999998 author:wei-wang~2'}),
  (gus:Author {id: 'author:gus-hale', displayName: 'Gus Hale', names: ['Gus Hale'], nameKey: 'gus hale', paperCount: 1, rankKey: '9999999998 author:gus-hale'}),

  (gates:Paper {id: 'paper:arxiv:2501.00001', title: 'Quiet gates for sparse experts', titleKey: 'quietgatesforsparseexperts', titleJa: '疎な専門家のための静かなゲート', abstract: 'We train gates that stay silent until they learn something from reinforcement.', abstractJa: '静かなゲートを学習させ、強化学習との関係を調べる。', arxivId: '2501.00001', arxivVersion: 2, published: '2025-01-02', updated: '2025-02-27T16:33:09Z', date: '2025-01-02', dateKey: '2025-01-02 paper:arxiv:2501.00001', authorCount: 3, upvotes: 12}),
  (walk:Paper {id: 'paper:arxiv:2502.00002', title: 'Averaging slows a noisy walk', titleKey: 'averagingslowsanoisywalk', abstract: 'A bound on averages of noisy walks.', arxivId: '2502.00002', published: '2025-02-03', updated: '2025-02-10', date: '2025-02-03', dateKey: '2025-02-03 paper:arxiv:2502.00002', authorCount: 2}),
  (robot:Paper {id: 'paper:doi:10.5555/tiny.3', title: 'Reinforcement learning of a patient robot', titleKey: 'reinforcementlearningofapatientrobot', titleJa: '忍耐強いロボットの強化学習', abstract: 'The robot waits.', doi: '10.5555/tiny.3', published: '2025-02', date: '2025-02-01', dateKey: '2025-02-01 paper:doi:10.5555/tiny.3', authorCount: 2, venue: 'Journal of Small Graphs'}),
  (catalogue:Paper {id: 'paper:arxiv:2503.00004', title: 'A catalogue of faint signals', titleKey: 'acatalogueoffaintsignals', abstract: 'Forty people looked at the sky.', arxivId: '2503.00004', published: '2025-03-15', date: '2025-03-15', dateKey: '2025-03-15 paper:arxiv:2503.00004', authorCount: 40}),
  (oneName:Paper {id: 'paper:arxiv:2503.00005', title: 'Two people, one name', titleKey: 'twopeopleonename', abstract: 'On telling apart the learners of names.', arxivId: '2503.00005', published: '2025-03-16', date: '2025-03-16', dateKey: '2025-03-16 paper:arxiv:2503.00005', authorCount: 3}),
  (alone:Paper {id: 'paper:arxiv:2405.00006', title: 'Alone with a theorem', titleKey: 'alonewithatheorem', arxivId: '2405.00006', published: '2024', date: '2024-01-01', dateKey: '2024-01-01 paper:arxiv:2405.00006', authorCount: 1}),
  (undated:Paper {id: 'paper:title:notes-without-a-date-0a1b2c3d', title: 'Notes without a date', titleKey: 'noteswithoutadate', dateKey: '0000-00-00 paper:title:notes-without-a-date-0a1b2c3d', authorCount: 3}),

  (ada)-[:AUTHORED {position: 1, nameAsPrinted: 'Ada Quist', affiliation: 'Quiet Lab', orcid: '0000-0002-1825-0097', confidence: 1.0}]->(gates),
  (bo)-[:AUTHORED {position: 2, nameAsPrinted: 'Bo Lindqvist', confidence: 0.8}]->(gates),
  (chiyo)-[:AUTHORED {position: 3, nameAsPrinted: 'Chiyo Tanabe', confidence: 0.8}]->(gates),
  (ada)-[:AUTHORED {position: 2, nameAsPrinted: 'A. Quist', confidence: 0.5}]->(walk),
  (dmitri)-[:AUTHORED {position: 1, nameAsPrinted: 'Dmitri Volkov', confidence: 0.8}]->(walk),
  (chiyo)-[:AUTHORED {position: 1, nameAsPrinted: '田辺千代', confidence: 0.8}]->(robot),
  (eve)-[:AUTHORED {position: 2, nameAsPrinted: 'Ève Okafor', confidence: 0.8}]->(robot),
  (eve)-[:AUTHORED {position: 1, nameAsPrinted: 'Ève Okafor', confidence: 0.8}]->(catalogue),
  (finn)-[:AUTHORED {position: 40, nameAsPrinted: 'Finn Aaltonen', confidence: 0.8}]->(catalogue),
  (bo)-[:AUTHORED {position: 1, nameAsPrinted: 'Bo Lindqvist', confidence: 0.8}]->(oneName),
  (wei)-[:AUTHORED {position: 2, nameAsPrinted: 'Wei Wang', confidence: 0.8}]->(oneName),
  (wei2)-[:AUTHORED {position: 3, nameAsPrinted: 'Wei Wang', confidence: 0.8}]->(oneName),
  (gus)-[:AUTHORED {position: 1, nameAsPrinted: 'Gus Hale', confidence: 0.8}]->(alone),

  (gates)-[:IN_CATEGORY {primary: true, codes: ['cs.LG']}]->(lg),
  (gates)-[:IN_CATEGORY {primary: false, codes: ['cs.AI']}]->(ai),
  (walk)-[:IN_CATEGORY {primary: true, codes: ['math.ST', 'stat.TH']}]->(st),
  (walk)-[:IN_CATEGORY {primary: false, codes: ['cs.LG']}]->(lg),
  (robot)-[:IN_CATEGORY {primary: true, codes: ['cs.RO']}]->(ro),
  (robot)-[:IN_CATEGORY {primary: false, codes: ['cs.LG']}]->(lg),
  (robot)-[:IN_CATEGORY {primary: false, codes: ['68T05']}]->(msc),
  (robot)-[:IN_CATEGORY {primary: false, codes: ['Patient Robots']}]->(other),
  (catalogue)-[:IN_CATEGORY {primary: true, codes: ['astro-ph.HE']}]->(he),
  (oneName)-[:IN_CATEGORY {primary: true, codes: ['cs.CL']}]->(cl),
  (oneName)-[:IN_CATEGORY {primary: false, codes: ['cs.LG']}]->(lg),
  (alone)-[:IN_CATEGORY {primary: true, codes: ['stat.TH']}]->(st),

  (gates)-[:LINKS_TO]->(quietGate),
  (oneName)-[:LINKS_TO {path: 'tree/main/names'}]->(quietGate),
  (oneName)-[:LINKS_TO]->(model),

  (gates)-[:ATTESTED_BY {record: '{}'}]->(page),
  (gates)-[:ATTESTED_BY {record: '{}'}]->(day),
  (walk)-[:ATTESTED_BY {record: '{}'}]->(page),
  (robot)-[:ATTESTED_BY {record: '{}'}]->(page),
  (catalogue)-[:ATTESTED_BY {record: '{}'}]->(page),
  (oneName)-[:ATTESTED_BY {record: '{}'}]->(day),
  (alone)-[:ATTESTED_BY {record: '{}'}]->(page),
  (undated)-[:ATTESTED_BY {record: '{}'}]->(day),

  (walk)-[:CITES {basis: 'ARXIV_ID', attestedBy: ['openalex.org']}]->(gates),
  (robot)-[:CITES {basis: 'DOI', attestedBy: ['arxiv.org', 'openalex.org'], influential: true, intents: ['background']}]->(gates),
  (robot)-[:CITES {basis: 'TITLE', attestedBy: ['arxiv.org']}]->(walk),
  (oneName)-[:CITES {basis: 'ARXIV_ID', attestedBy: ['semanticscholar.org'], intents: ['methodology']}]->(gates),
  (oneName)-[:CITES {basis: 'ARXIV_ID', attestedBy: ['semanticscholar.org']}]->(walk),
  (robot)-[:IDENTIFIED_BY]->(:Identifier {id: 'openalex:W3'}),
  (elsewhere:Identifier {id: 'doi:10.5555/elsewhere.1'}),
  (walk)-[:AWAITS {entry: 1, rank: 0, resolved: false, distinctive: true, attestedBy: ['openalex.org'], firstAuthor: 'Gus Hale', year: 2019}]->(elsewhere),
  (robot)-[:AWAITS {entry: 2, rank: 0, resolved: false, distinctive: false, attestedBy: ['arxiv.org'], influential: true, intents: ['background']}]->(elsewhere),

  (:AbsorbedId {id: 'paper:title:quiet-gates-for-sparse-experts-1a2b3c4d'})-[:ABSORBED_INTO]->(gates),
  (:AbsorbedId {id: 'author:a-quist'})-[:ABSORBED_INTO]->(ada);

MATCH (catalogue:Paper {id: 'paper:arxiv:2503.00004'})
UNWIND range(2, 39) AS position
WITH catalogue, position, right('0' + toString(position), 2) AS number
CREATE (:Author {id: 'author:member-' + number, displayName: 'Member ' + number, names: ['Member ' + number], nameKey: 'member ' + number, paperCount: 1, rankKey: '9999999998 author:member-' + number})
  -[:AUTHORED {position: position, nameAsPrinted: 'Member ' + number, confidence: 0.8}]->(catalogue);
