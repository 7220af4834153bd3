CREATE FULLTEXT INDEX paperText IF NOT EXISTS FOR (n:Paper) ON EACH [n.title, n.abstract]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX paperTextJa IF NOT EXISTS FOR (n:Paper) ON EACH [n.title, n.titleJa, n.abstractJa]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX authorNames IF NOT EXISTS FOR (n:Author) ON EACH [n.displayName, n.names]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX categoryText IF NOT EXISTS FOR (n:Category) ON EACH [n.code, n.name]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX repositoryText IF NOT EXISTS FOR (n:Repository) ON EACH [n.fullName, n.name]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
