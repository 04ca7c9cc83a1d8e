CREATE TABLE price (id bigint PRIMARY KEY, close numeric(10,2), open integer NOT NULL DEFAULT 7);
