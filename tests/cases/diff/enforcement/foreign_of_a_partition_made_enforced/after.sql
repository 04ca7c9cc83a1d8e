CREATE TABLE account (id bigint PRIMARY KEY);
CREATE TABLE trade (market integer NOT NULL, account bigint NOT NULL) PARTITION BY LIST (market);
CREATE TABLE trade_1 PARTITION OF trade FOR VALUES IN (1);
ALTER TABLE trade_1 ADD CONSTRAINT own FOREIGN KEY (account) REFERENCES account (id);
