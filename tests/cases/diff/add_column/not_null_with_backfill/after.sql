CREATE TABLE price (id bigint PRIMARY KEY, close numeric(10,2), open numeric(10,2) NOT NULL);
