CREATE TABLE doc (id bigint NOT NULL, title text NOT NULL);
CREATE TEXT SEARCH DICTIONARY stems (TEMPLATE = snowball, Language = english);
CREATE TEXT SEARCH CONFIGURATION titles (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION titles ALTER MAPPING FOR asciiword WITH stems;
CREATE INDEX doc_title_idx ON doc USING gin (to_tsvector('titles', title));
