-- phase 1 [tx] steps 1,2,3: create table account, create table trade, add foreign key trade_account_fkey to trade (account refers to account)
CREATE TABLE account (
    id bigint NOT NULL,
    CONSTRAINT account_pkey PRIMARY KEY (id)
);
CREATE TABLE trade (
    id bigint NOT NULL,
    account bigint NOT NULL,
    CONSTRAINT trade_pkey PRIMARY KEY (id)
);
ALTER TABLE trade ADD CONSTRAINT trade_account_fkey FOREIGN KEY (account) REFERENCES account (id) NOT ENFORCED;
