-- phase 1 [tx] steps 1,2: create text search dictionary stems, create text search configuration titles
CREATE TEXT SEARCH DICTIONARY stems (TEMPLATE = snowball, Language = english);
CREATE TEXT SEARCH CONFIGURATION titles (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION titles ALTER MAPPING FOR asciiword WITH stems;

-- phase 2 [alone] steps 3: create index doc_title_idx on doc (to_tsvector('titles', title))
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('doc_title_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS doc_title_idx
CREATE INDEX CONCURRENTLY doc_title_idx ON doc USING gin ((to_tsvector('titles', title)));
