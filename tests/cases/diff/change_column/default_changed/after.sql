CREATE TABLE price (id bigint PRIMARY KEY, n text DEFAULT E'%\n');
