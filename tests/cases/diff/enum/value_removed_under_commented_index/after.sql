CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE person (id bigint PRIMARY KEY, m mood NOT NULL DEFAULT 'ok', ms mood[], CONSTRAINT person_m_check CHECK (m <> 'sad'));
CREATE INDEX person_m_idx ON person (m) WHERE m = 'ok';
CREATE INDEX i2 ON person (m);
COMMENT ON INDEX person_m_idx IS 'Fine';
