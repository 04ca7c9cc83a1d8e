CREATE TABLE trade (id bigint PRIMARY KEY, price numeric(10,2), volume integer, amount numeric GENERATED ALWAYS AS (price * volume * 100) STORED);
