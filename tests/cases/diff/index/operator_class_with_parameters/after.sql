CREATE TABLE doc (id bigint PRIMARY KEY, words tsvector NOT NULL, tag text[] NOT NULL);
CREATE INDEX i ON doc USING gist (words tsvector_ops (siglen=64));
