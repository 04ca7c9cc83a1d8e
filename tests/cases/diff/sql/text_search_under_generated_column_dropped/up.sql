-- phase 1 [tx] steps 1,2,3: drop column doc.words, drop text search configuration titles, drop text search dictionary stems
ALTER TABLE doc DROP COLUMN words;
DROP TEXT SEARCH CONFIGURATION titles;
DROP TEXT SEARCH DICTIONARY stems;
