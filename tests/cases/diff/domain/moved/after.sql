CREATE SCHEMA kind;
CREATE DOMAIN kind.percentage AS numeric(5,2);
CREATE TABLE discount (id bigint PRIMARY KEY, rate kind.percentage NOT NULL);
