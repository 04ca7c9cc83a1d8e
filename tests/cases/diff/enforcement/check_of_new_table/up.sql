-- phase 1 [tx] steps 1,2: create table account, create table trade
CREATE TABLE account (
    id bigint NOT NULL,
    CONSTRAINT account_pkey PRIMARY KEY (id)
);
CREATE TABLE trade (
    id bigint NOT NULL,
    account bigint NOT NULL,
    CONSTRAINT trade_pkey PRIMARY KEY (id),
    CONSTRAINT trade_positive CHECK (account > 0) NO INHERIT NOT ENFORCED
);
