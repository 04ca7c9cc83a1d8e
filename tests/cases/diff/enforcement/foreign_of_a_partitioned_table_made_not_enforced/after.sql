CREATE TABLE account (id bigint PRIMARY KEY);
CREATE TABLE trade (market integer NOT NULL, account bigint NOT NULL, CONSTRAINT trade_account_fkey FOREIGN KEY (account) REFERENCES account (id) NOT ENFORCED) PARTITION BY LIST (market);
CREATE TABLE trade_1 PARTITION OF trade FOR VALUES IN (1);
