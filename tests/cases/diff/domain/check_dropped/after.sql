CREATE DOMAIN percentage AS numeric(5,2);
CREATE TABLE discount (id bigint PRIMARY KEY, rate percentage NOT NULL);
