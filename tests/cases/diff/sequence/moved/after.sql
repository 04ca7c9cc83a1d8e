CREATE SCHEMA count;
CREATE SEQUENCE count.numbers;
CREATE TABLE invoice (id bigint DEFAULT nextval('count.numbers') PRIMARY KEY);
