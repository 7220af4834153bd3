CREATE INDEX paper_title_key IF NOT EXISTS FOR (n:Paper) ON (n.titleKey);
CREATE INDEX paper_date_key IF NOT EXISTS FOR (n:Paper) ON (n.dateKey);
CREATE INDEX author_name_key IF NOT EXISTS FOR (n:Author) ON (n.nameKey);
CREATE INDEX author_rank_key IF NOT EXISTS FOR (n:Author) ON (n.rankKey);
CREATE INDEX category_code IF NOT EXISTS FOR (n:Category) ON (n.code);
CREATE INDEX repository_key IF NOT EXISTS FOR (n:Repository) ON (n.key);
