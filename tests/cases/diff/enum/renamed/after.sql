CREATE TYPE feeling AS ENUM ('sad', 'ok');
CREATE TABLE person (id bigint PRIMARY KEY, m feeling NOT NULL DEFAULT 'ok', ms feeling[], CONSTRAINT c CHECK (m <> 'sad'::feeling));
