-- phase 1 [tx] steps 1,2,3: create text search dictionary stems, create text search configuration titles, create table doc
CREATE TEXT SEARCH DICTIONARY stems (TEMPLATE = snowball, Language = english);
CREATE TEXT SEARCH CONFIGURATION titles (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION titles ALTER MAPPING FOR asciiword WITH stems;
CREATE TABLE doc (
    id bigint NOT NULL,
    title text NOT NULL,
    words tsvector GENERATED ALWAYS AS (to_tsvector('titles', title)) STORED NOT NULL
);
