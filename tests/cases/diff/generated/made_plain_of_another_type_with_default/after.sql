CREATE TABLE trade (id bigint PRIMARY KEY, price numeric(12,2), volume integer, amount numeric(14,2) NOT NULL DEFAULT 0);
