CREATE TABLE account (id bigint PRIMARY KEY);
CREATE TABLE trade (id bigint PRIMARY KEY, account bigint NOT NULL);
ALTER TABLE trade ADD CONSTRAINT trade_positive CHECK (account > 0) NOT VALID;
