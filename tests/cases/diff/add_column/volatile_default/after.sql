CREATE TABLE price (id bigint PRIMARY KEY, close numeric(10,2), key uuid NOT NULL DEFAULT gen_random_uuid());
