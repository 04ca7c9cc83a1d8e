DROP INDEX film_fulltext_idx;
ALTER TABLE film DROP COLUMN fulltext;
ALTER TABLE film ADD COLUMN fulltext tsvector GENERATED ALWAYS AS (to_tsvector('simple', coalesce(title, ''))) STORED;
CREATE INDEX film_fulltext_idx ON film USING gin (fulltext);
