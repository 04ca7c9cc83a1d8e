CREATE TABLE kept (id integer PRIMARY KEY, n integer);
