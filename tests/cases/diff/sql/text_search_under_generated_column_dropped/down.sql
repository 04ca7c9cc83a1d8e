-- phase 1 [tx] steps 1,2: create text search dictionary stems, create text search configuration titles
CREATE TEXT SEARCH DICTIONARY stems (TEMPLATE = snowball, Language = english);
CREATE TEXT SEARCH CONFIGURATION titles (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION titles ALTER MAPPING FOR asciiword WITH stems;

-- phase 2 [tx] steps 3: add column doc.words tsvector generated as to_tsvector('titles', title)
ALTER TABLE doc ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('titles', title)) STORED NOT NULL;
