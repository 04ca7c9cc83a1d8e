CREATE TABLE trade (id bigint PRIMARY KEY, price numeric(10,2), "number of" integer, amount numeric GENERATED ALWAYS AS (price * "number of") STORED);
