CREATE TABLE account (id bigint PRIMARY KEY);
CREATE TABLE trade (id bigint PRIMARY KEY, account bigint NOT NULL, CONSTRAINT trade_positive CHECK (account > 0) NOT ENFORCED);
