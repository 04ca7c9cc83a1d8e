CREATE TABLE stay (id bigint PRIMARY KEY);
