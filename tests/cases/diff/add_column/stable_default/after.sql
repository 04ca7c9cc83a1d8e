CREATE TABLE price (id bigint PRIMARY KEY, close numeric(10,2), at timestamptz NOT NULL DEFAULT now());
