CREATE TABLE price (id bigint PRIMARY KEY, m text[] NOT NULL DEFAULT '{}');
