CREATE DOMAIN percentage AS numeric(5,2) CONSTRAINT percentage_check CHECK (VALUE >= 0);
CREATE TABLE discount (id bigint PRIMARY KEY, rate percentage NOT NULL);
