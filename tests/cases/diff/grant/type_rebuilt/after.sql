CREATE TYPE mood AS ENUM ('ok', 'happy');
CREATE TABLE m (v mood NOT NULL);
ALTER TYPE mood OWNER TO kedge_app;
GRANT USAGE ON TYPE mood TO kedge_reader WITH GRANT OPTION;
