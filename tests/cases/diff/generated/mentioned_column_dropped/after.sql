CREATE TABLE trade (id bigint PRIMARY KEY, price numeric(10,2), amount numeric GENERATED ALWAYS AS (price * 2) STORED);
