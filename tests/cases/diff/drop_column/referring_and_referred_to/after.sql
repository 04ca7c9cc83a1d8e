CREATE TABLE stock (id bigint PRIMARY KEY);
CREATE TABLE price (id bigint PRIMARY KEY);
