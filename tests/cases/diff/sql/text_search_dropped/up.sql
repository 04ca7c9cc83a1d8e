-- phase 1 [alone] steps 1: drop index doc_title_idx of doc
-- done when: SELECT to_regclass('doc_title_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS doc_title_idx;

-- phase 2 [tx] steps 2,3: drop text search configuration titles, drop text search dictionary stems
DROP TEXT SEARCH CONFIGURATION titles;
DROP TEXT SEARCH DICTIONARY stems;
