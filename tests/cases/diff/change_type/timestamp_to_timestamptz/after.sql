CREATE TABLE price (id bigint PRIMARY KEY, at timestamptz(3));
