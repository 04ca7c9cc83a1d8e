CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE DOMAIN fine AS mood DEFAULT 'ok' CONSTRAINT fine_check CHECK (VALUE <> 'sad');
COMMENT ON DOMAIN fine IS 'no grief';
CREATE TYPE state AS (what mood, since date);
CREATE DOMAIN fine_state AS state;
CREATE TABLE person (id bigint PRIMARY KEY, m fine NOT NULL, ms fine[], st state, sts state[], fs fine_state);
