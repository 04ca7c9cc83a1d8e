CREATE TYPE mood AS ENUM ('blue', 'ok');
CREATE TABLE person (id bigint PRIMARY KEY, m mood NOT NULL DEFAULT 'blue', ms mood[], note text,
    CONSTRAINT person_m_check CHECK (m <> 'blue' OR note = 'sad'));
CREATE INDEX person_m_idx ON person (id) WHERE m IN ('blue', 'ok');
