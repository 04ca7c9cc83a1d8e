CREATE TABLE a (id bigint PRIMARY KEY, code varchar(9) NOT NULL UNIQUE);
CREATE TABLE b (id bigint PRIMARY KEY, code varchar(9) REFERENCES a (code));
