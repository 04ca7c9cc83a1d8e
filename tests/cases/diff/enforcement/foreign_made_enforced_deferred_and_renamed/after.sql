CREATE TABLE account (id bigint PRIMARY KEY);
CREATE TABLE trade (id bigint PRIMARY KEY, account bigint NOT NULL, CONSTRAINT trade_owner FOREIGN KEY (account) REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED);
