CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE person (id bigint NOT NULL, m mood NOT NULL, n integer NOT NULL);
CREATE STATISTICS person_m (mcv) ON m, n, (m > 'sad') FROM person;
ALTER STATISTICS person_m SET STATISTICS 80;
