CREATE TABLE account (id bigint PRIMARY KEY);
CREATE TABLE trade (id bigint PRIMARY KEY, account bigint NOT NULL, CONSTRAINT trade_account_fkey FOREIGN KEY (account) REFERENCES account (id) NOT ENFORCED);
