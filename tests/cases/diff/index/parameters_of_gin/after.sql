CREATE TABLE doc (id bigint PRIMARY KEY, words tsvector NOT NULL, tag text[] NOT NULL);
CREATE INDEX i ON doc USING gin (tag) WITH (fastupdate=true, gin_pending_list_limit=128);
