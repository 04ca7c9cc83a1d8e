-- phase 1 [tx] steps 1,2,3,4,5: drop text search parser words, drop text search dictionary audit.plain, drop text search template plain and 2 more
DROP TEXT SEARCH PARSER words;
DROP TEXT SEARCH DICTIONARY audit.plain;
DROP TEXT SEARCH TEMPLATE plain;
DROP TABLE audit.log;
DROP SCHEMA audit;
