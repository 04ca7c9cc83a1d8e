CREATE TABLE price (id bigint PRIMARY KEY, n integer DEFAULT 1 CHECK (n > 0));
