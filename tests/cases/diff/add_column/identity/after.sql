CREATE TABLE price (id bigint PRIMARY KEY, close numeric(10,2), no bigint NOT NULL GENERATED ALWAYS AS IDENTITY);
