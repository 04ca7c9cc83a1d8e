CREATE TEXT SEARCH DICTIONARY stems (TEMPLATE = snowball, Language = english);
CREATE TEXT SEARCH CONFIGURATION titles (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION titles ALTER MAPPING FOR asciiword WITH stems;
CREATE TABLE doc (id bigint NOT NULL, title text NOT NULL, words tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('titles', title)) STORED);
