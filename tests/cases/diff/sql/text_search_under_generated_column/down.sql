-- phase 1 [tx] steps 1,2,3: drop table doc, drop text search configuration titles, drop text search dictionary stems
DROP TABLE doc;
DROP TEXT SEARCH CONFIGURATION titles;
DROP TEXT SEARCH DICTIONARY stems;
