CREATE TABLE memo (id bigint PRIMARY KEY, a integer, b integer);
